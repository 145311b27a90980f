"""Writes the modules of `Init/Notation` that bind the syntax of stock Lean, from what Lean's binary offers.

`python -m lean_project.bindings.generate` writes them, `--check` says whether they are as they would be written. Each
line of them declares one constant whose value is compiled into the binary under the same name, and registers it:
a parser in its syntax category, a macro with the syntax it expands, an unexpander with the constant it prints.
"""

import re
import sys

from lean_project.bindings.binary import (
    ParserDescription,
    exported_symbols,
    mangle,
    parser_descriptions,
    unmangle,
)
from lean_project.header import ROOTS, STOCK_MODULES
from lean_project.toolchain import LEAN_SOURCES

NOTATION = LEAN_SOURCES / "Init/Notation"
BY_US = "Written by `python -m lean_project.bindings.generate`."

# Parsers whose category does not follow from their name.
CATEGORIES = {
    "term_parser": """coeNotation coeFunNotation coeSortNotation rawNatLit Lean.term∃__,_ Lean.term∀__,_
        Lean.termSatisfies_binder_pred%__ Lean.term_Matches_| List.term_<+_ List.term_<+:_ List.term_<:+_
        List.term_<:+:_ Lean.termEval_prec_ Lean.termEval_prio_""",
    "binderPred_parser": """Lean.binderPred∈_ Lean.binderPred∉_ Lean.binderPred≠_ Lean.binderPred≤_
        Lean.binderPred≥_ Lean.binderPred⊂_ Lean.binderPred⊃_ Lean.binderPred⊆_ Lean.binderPred⊇_
        Lean.binderPred<_ Lean.binderPred>_""",
    "prec_parser": "Lean.Parser.Syntax.addPrec Lean.Parser.Syntax.subPrec",
    "prio_parser": "Lean.Parser.Syntax.addPrio Lean.Parser.Syntax.subPrio",
    "command_parser": """Lean.reduceCmd Lean.guardMsgsCmd Lean.Parser.Command.guardCmd
        Lean.Parser.Command.guardExprCmd Lean.Parser.Command.classAbbrev Lean.Parser.commandSeal__
        Lean.Parser.commandUnseal__ Lean.Parser.timeCmd Lean.Parser.resetGrindAttrs""",
    "conv_parser": """Lean.convCalc_ Lean.Parser.Tactic.guardExprConv Lean.Parser.Tactic.guardHypConv
        Lean.Parser.Tactic.guardTargetConv""",
    "attr_parser": "Lean.deprecated",
    "tactic_parser": """List.tacticSizeOf_list_dec Array.tacticArray_get_dec Array.tacticArray_mem_dec
        DerivingHelpers.tacticDeriving_ReflEq_tactic Lean.Parser.Tactic.letrec Lean.calcTactic Lean.cdot
        Lean.Parser.Tactic.tacDepIfThenElse Lean.Parser.Tactic.tacIfThenElse Lean.solveTactic
        Lean.Parser.Tactic.Conv.conv""",
}
CATEGORY_OF = {kind: category for category, kinds in CATEGORIES.items() for kind in kinds.split()}
CATEGORY_OF |= dict.fromkeys(("Lean.Parser.Tactic.showTermElab", "Lean.Parser.Tactic.by?", "Lean.calc"), "term_parser")
# Program verification, bit-blasting and the verification condition generator: the library does not support them.
# Two commands that declare tactics are dropped too; and `≤`, `≥` already parse their ASCII forms, so that a second
# parser for these would make every use ambiguous.
DROPPED = re.compile(
    r"Lean\.Parser\.Tactic\.(m(cases|clear|constructor|dup|exact|exfalso|exists|frame|have|intro|leave|left|pure"
    r"|refine|rename|replace|revert|right|spec|start|stop|vcgen)|vcgen|bv|tacticBv|tacticMvcgen|Grind\.(bv|vcgen|sym)"
    r"|declareSimpLikeTactic$|normCastAddElim$)|term_[<>]=_$"
)
# Constants whose notation the library prints, and rules with names of their own.
PRINTED = """Iff Ne PSum Sum bne And BEq.beq Bind.bind Bool.and Bool.not Bool.or Complement.complement Dvd.dvd Eq
    Function.comp Functor.map GE.ge GT.gt HAdd.hAdd HAnd.hAnd HAppend.hAppend HDiv.hDiv HEq HMod.hMod HMul.hMul
    HOr.hOr HPow.hPow HSMul.hSMul HShiftLeft.hShiftLeft HShiftRight.hShiftRight HSub.hSub HXor.hXor Inv.inv LE.le
    LT.lt List.cons Membership.mem Neg.neg Not Or PProd Prod EmptyCollection.emptyCollection HasEquiv.Equiv
    HasSubset.Subset HasSSubset.SSubset Union.union Inter.inter SDiff.sdiff List.IsInfix List.IsPrefix
    List.IsSuffix List.Perm List.Sublist"""
NAMED_RULES = {
    "unexpandListNil": "List.nil",
    "unexpandListCons": "List.cons",
    "unexpandListToArray": "List.toArray",
    "unexpandExists": "Exists",
    "unexpandSigma": "Sigma",
    "unexpandPSigma": "PSigma",
    "unexpandSubtype": "Subtype",
    "unexpandIte": "ite",
    "unexpandGetElem": "GetElem.getElem",
    "unexpandGetElem?": "GetElem?.getElem?",
    "unexpandGetElem!": "GetElem?.getElem!",
    "unexpandEqNDRec": "Eq.ndrec",
    "unexpandEqRec": "Eq.rec",
    "unexpandUnit": "Unit.unit",
    "unexpandArrayEmpty": "Array.empty",
    "unexpandNamedPattern": "namedPattern",
}


def quote(name: str) -> str:
    """The name as Lean reads it."""
    return ".".join(
        part if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_'!?]*", part) else f"«{part}»" for part in name.split(".")
    )


def declaration(attributes: str, name: str, kind: str) -> str:
    return f'@[{attributes}extern "native"] opaque _root_.{quote(name)} : {kind}'


def category(parser: ParserDescription) -> str | None:
    """The attribute that registers a parser in its syntax category; None if it is a part of others, or dropped."""
    kind = parser.kind
    if kind in CATEGORY_OF:
        return CATEGORY_OF[kind]
    if DROPPED.match(kind):
        return None
    # A tactic begins with a word of its own; what begins otherwise is a part, and would make the category loop.
    first = parser.tokens[0][0] if parser.tokens else ""
    begins = parser.shape == "trailing" or first == "word"
    if kind.startswith("Lean.Parser.Tactic.Conv."):
        return "conv_parser" if begins or first == "symbol" else None
    if pattern := re.match(r"Lean\.Parser\.Tactic\.(rcasesPat|rintroPat)\.", kind):
        return f"{pattern[1]}_parser"
    if step := re.match(r"Lean\.Parser\.Tactic\.Grind\.(grind_filter|grind_ref)?", kind):
        return f"{step[1] or 'grind'}_parser"
    if kind.startswith("Lean.Parser.Tactic."):
        return "tactic_parser" if begins else None
    prefixes = {
        ("tactic", "Lean.Elab.Tactic.Ext."): "tactic_parser",
        ("term", "boolIfThenElse"): "term_parser",
        ("stx",): "stx_parser",
        ("prec",): "prec_parser",
        ("prio",): "prio_parser",
        ("Lean.Parser.Attr",): "attr_parser",
    }
    return next((attribute for start, attribute in prefixes.items() if kind.startswith(start)), None)


def parser_lines() -> tuple[list[str], set[str]]:
    """One declaration for each parser, and the kinds of syntax that they make."""
    lines, kinds = [], {"Lean.Parser.Tactic.paren"}
    for parser in sorted(parser_descriptions(), key=lambda parser: parser.symbol):
        kind = parser.kind
        if mangle(kind.split(".")) != parser.symbol or "✝" in kind or "@" in kind:
            continue
        attribute = category(parser)
        if parser.shape == "part":
            # The pretty printer looks a part up by its name; the modifiers of `@[grind]` are a category of parts.
            modifier = re.match(r"Lean\.Parser\.Attr\.grind(?!Mod$|Gen$)", kind)
            attribute = "grind_mod_parser" if modifier else ""
        if attribute is None or (parser.shape == "part" and (kind in kinds or not kind.startswith("Lean.Parser."))):
            continue
        type_name = "TrailingParserDescr" if parser.shape == "trailing" else "ParserDescr"
        lines.append(declaration(attribute and f"{attribute}, ", kind, type_name))
        kinds.add(kind)
    return lines, kinds


def auxiliary(role: str) -> list[tuple[str, str, int]]:
    """Functions that Lean made of macros (`macroRules`) or notations (`unexpand`), as (name, what for, number)."""
    found = []
    for symbol in sorted(exported_symbols()):
        parts = re.match(r"l_(.*?_)?(__aux__.*)$", symbol)
        if not parts or re.search(r"_closed|___boxed$|___lam__|___redArg|_spec|___at_", symbol):
            continue
        namespace, component = parts[1] or "", unmangle(parts[2])
        rule = re.match(rf"_aux_.*?___{role}_(.*)_(\d+)$", component)
        if rule and not namespace.endswith("__") and mangle([component]) == "l_" + parts[2]:
            found.append((namespace.replace("_", ".") + component, rule[1], int(rule[2])))
    return sorted(found, key=lambda rule: rule[2])


def bindings() -> dict[str, str]:
    """The modules of parsers, of tactic parsers and of macros, by name."""
    parsers, kinds = parser_lines()
    flat = {kind.replace(".", "_"): kind for kind in kinds}
    macros = [
        declaration(f"macro {quote(flat[of])}, ", name, "Macro")
        for name, of, _ in auxiliary("macroRules")
        if of in flat
    ]
    tactics = [line for line in parsers if " _root_.Lean.Parser.Tactic." in line]
    others = [line for line in parsers if line not in tactics]
    below = "Init.Notation.Categories"
    return {
        "Parsers": module(below, "Lean", "The syntax of terms, commands and attributes.", others),
        "Tactics": module(below, "Lean", "The syntax of tactics.", tactics),
        "Macros": module(
            "Init.Notation.Parsers Init.Notation.Tactics", "Lean", "What notations and tactics expand to.", macros
        ),
    }


def unexpanders() -> str:
    flat = {name.replace(".", "_"): name for name in PRINTED.split()}
    rules = [(name, flat[of]) for name, of, _ in auxiliary("unexpand") if of in flat]
    rules += [(name, of) for name, of in NAMED_RULES.items() if mangle([name]) in exported_symbols()]
    lines = [declaration(f"app_unexpander {quote(of)}, ", name, "Unexpander") for name, of in rules]
    about = "How the pretty printer turns applications back into notation."
    return module("Init.Data.List.Basic", "Lean.PrettyPrinter", about, lines)


def module(imported: str, namespace: str, about: str, lines: list[str]) -> str:
    imports = "".join(f"import {name}\n" for name in imported.split())
    return (
        f"prelude\n{imports}\n/-! {about} {BY_US} -/\n\nset_option linter.all false\nnamespace {namespace}\n"
        + "\n".join(lines)
        + f"\nend {namespace}\n"
    )


def stock_modules() -> str:
    """The modules of stock Lean's own library, one a line: the binary has an initialiser of each."""
    names = (symbol.removeprefix("initialize_") for symbol in exported_symbols() if symbol.startswith("initialize_"))
    return "".join(sorted(f"{name.replace('_', '.')}\n" for name in names if name.split("_", 1)[0] in ROOTS))


def main() -> None:
    texts = bindings() | {"Unexpanders": unexpanders()}
    written = {NOTATION / f"{name}.lean": text for name, text in texts.items()} | {STOCK_MODULES: stock_modules()}
    if "--check" in sys.argv[1:]:
        stale = [path.name for path, text in written.items() if path.read_text(encoding="utf-8") != text]
        sys.exit(f"not as generated: {', '.join(stale)}" if stale else 0)
    for path, text in written.items():
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
