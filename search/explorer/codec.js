// Reads what payload.py packed into the page: base64 of zlib-compressed JSON.

const decoded = new Map();

/** The object in the data block `id`, or null when there is none. Decoded on first use. */
function unpack(id) {
  if (!decoded.has(id)) decoded.set(id, decode(document.getElementById(id)));
  return decoded.get(id);
}

async function decode(block) {
  if (!block) return null;
  const letters = atob(block.textContent);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(plain).text());
}
