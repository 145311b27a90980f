"""Files as Lean sees them: what they declare, where their proofs stand, what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from data.records import Premise, Theorem
from lean_project.environment import DojoEnv
from lean_project.errors import LeanEnvError, LeanStartError
from lean_project.outline import Declaration, FileOutline, Outliner
from lean_project.states import TacticState

Outline = Callable[[str], FileOutline]


@pytest.fixture
def outline(outliner: Outliner) -> Outline:
    return lambda source: outliner.outline(source.encode(), "test.lean")


def names(found: FileOutline) -> list[str]:
    return [declaration.name for declaration in found.declarations]


def holes(found: FileOutline, declaration: Declaration) -> list[tuple[str, str]]:
    return [(found.text(start, end), kind) for start, end, kind in declaration.holes]


def errors(found: FileOutline) -> list[tuple[int, int, str]]:
    return [(error.line, error.column, error.text.split("\n")[0]) for error in found.errors]


def theorem(outline: Outline, source: str) -> Theorem:
    found = outline(source)
    return found.theorem(found.declarations[-1])


# ---- names and places ----
def test_namespaces_and_sections(outline: Outline) -> None:
    found = outline(
        "namespace A.B\nsection\ntheorem x : True := by sorry\nend\nprivate theorem y : True := sorry\nend A.B\n"
        "namespace C\ntheorem _root_.D.z : True := trivial\ntheorem E.w : True := trivial\nend C\n"
        "section S.T\ntheorem u : True := by sorry\nend S.T\nnoncomputable section\nnamespace F\n"
        "protected theorem v : True := sorry\nend F\nend\nexample : True := by sorry"
    )
    assert names(found) == ["A.B.x", "A.B.y", "D.z", "C.E.w", "u", "F.v", ""]
    assert [declaration.scope for declaration in found.declarations] == ["A.B", "A.B", "C", "C", "", "F", ""]
    assert [declaration.line for declaration in found.declarations] == [3, 5, 8, 9, 12, 16, 19]
    assert found.errors == ()


def test_kinds(outline: Outline) -> None:
    found = outline(
        "structure P where\n  x : Nat := 3\nclass C (α : Type) where\n  c : α\ninstance : Inhabited P where\n"
        "  default := ⟨1⟩\ninstance i : Inhabited P := ⟨⟨2⟩⟩\ndef f (n : Nat) : Nat := n\nabbrev A := Nat\n"
        "inductive T | a | b\nopaque o : Nat\naxiom ax : True\ntheorem t : True := ax\nexample : True := ax\n"
    )
    assert [(declaration.kind, declaration.name) for declaration in found.declarations] == [
        ("structure", "P"), ("structure", "C"), ("instance", ""), ("instance", "i"), ("def", "f"), ("abbrev", "A"),
        ("inductive", "T"), ("opaque", "o"), ("axiom", "ax"), ("theorem", "t"), ("example", ""),
    ]  # fmt: skip
    assert found.errors == ()


def test_the_command_is_the_unit(outline: Outline) -> None:
    source = (
        "/-- About a. -/\n@[simp] theorem a : 1 = 1 := by sorry\n\n"
        "set_option maxRecDepth 600 in\nopen Nat in\ntheorem b : succ 0 = 1 := by sorry\n\n"
        "mutual\ntheorem c : True := by sorry\ntheorem d : True := by sorry\nend\n"
    )
    found = outline(source)
    a, b, c, d = found.declarations
    assert found.text(a.start, a.end).startswith("/-- About a. -/\n@[simp] theorem a")
    assert found.text(b.start, b.end).startswith("set_option maxRecDepth 600 in\nopen Nat in\ntheorem b")
    assert found.text(c.start, c.end) == found.text(d.start, d.end) == source[source.index("mutual") :].strip()
    assert [one.line for one in (a, b, c, d)] == [2, 6, 9, 10]
    for one in (a, b, c, d):
        made = found.theorem(one)
        assert source.startswith(made.prefix + made.before + "sorry" + made.after)


def test_offsets_are_bytes_and_columns_are_characters(outline: Outline) -> None:
    found = outline("theorem é (α β : Type) (h : α = β) : β = α := by\n  sorry -- ∀∃\n\ntheorem ü : «öö» = 1 := sorry")
    assert names(found) == ["é", "ü"]
    assert holes(found, found.declarations[0]) == [("sorry", "tactic")]
    assert holes(found, found.declarations[1]) == [("sorry", "term")]
    assert errors(found) == [(4, 12, "Unknown identifier `öö`")]


# ---- holes ----
def test_term_and_tactic_holes(outline: Outline) -> None:
    found = outline(
        "theorem a : 1 = 1 := sorry\ntheorem b : 1 = 1 := by\n  have h : True := sorry\n  sorry\n"
        "theorem c : ∀ n : Nat, n = n\n  | 0 => by sorry\n  | n + 1 => sorry\n"
        "theorem d : True := h where\n  h : True := by sorry\n"
    )
    assert [holes(found, one) for one in found.declarations] == [
        [("sorry", "term")],
        [("sorry", "term"), ("sorry", "tactic")],
        [("sorry", "tactic"), ("sorry", "term")],
        [("sorry", "tactic")],
    ]
    assert found.theorem(found.declarations[0]).hole == "term"
    with pytest.raises(LeanStartError, match=r"test.lean:2: b has 2 `sorry`; leave one"):
        found.theorem(found.declarations[1])
    assert found.theorem(found.declarations[3]).before.endswith("h : True := by ")


def test_without_a_hole_the_whole_proof_is_one(outline: Outline) -> None:
    made = theorem(outline, "theorem t : 1 = 1 := by\n  rfl\n")
    assert (made.before, made.after, made.hole) == ("theorem t : 1 = 1 := ", "", "term")


def test_a_theorem_by_cases_has_no_proof_to_replace(outline: Outline) -> None:
    with pytest.raises(LeanStartError, match="t has no proof after `:=`"):
        theorem(outline, "theorem t : ∀ n : Nat, n = n\n  | 0 => rfl\n  | _ + 1 => rfl\n")


def test_ambiguous_notation_does_not_double_a_hole(outline: Outline) -> None:
    found = outline(
        'notation a " ⊞ " b => Nat.add a b\nnotation a " ⊞ " b => List.append a b\ntheorem t : 1 ⊞ 2 = 3 := by\n'
        "  exact (show 1 ⊞ (2 + sorry) = 3 from rfl)\n"
    )
    assert holes(found, found.declarations[-1]) == [("sorry", "term")]


# ---- errors ----
@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("theorem t : 1 = := by sorry\n", (1, 15, "unexpected token ':='; expected term")),
        ("\ntheorem t (h : nope) : 1 = 1 := by sorry\n", (2, 15, "Unknown identifier `nope`")),
        ("theorem t : Nope.x = 1 := by sorry\n", (1, 12, "Unknown identifier `Nope.x`")),
        ("theorem t (xs : Lst Nat) : xs = xs := by sorry", (1, 16, "Unknown identifier `Lst`")),
        ("theorem t : True := by\n  nonsense\n", (2, 3, "unknown tactic")),
        ("namespace N\ndef two := 2\nend N\ntheorem t : two = 2 := by sorry", (4, 12, "Unknown identifier `two`")),
        ("theorem t : 1 = 2 := by decide", (1, 24, "Tactic `decide` proved that the proposition")),
        ("theorem", (1, 7, "unexpected end of input; expected identifier")),
        ("theorem t : True :=", (1, 19, "unexpected end of input")),
        ("namespace", (1, 9, "unexpected end of input; expected identifier")),
        ("end Foo", (1, 0, "Invalid `end`: There is no current scope to end")),
        ("@[simp]", None),
    ],
)
def test_errors_have_leans_words_and_place(
    source: str, expected: tuple[int, int, str] | None, outline: Outline
) -> None:
    found = errors(outline(source))
    assert found
    if expected:
        assert found[0] == expected


def test_an_error_belongs_to_its_declaration(outline: Outline) -> None:
    found = outline(
        "theorem a : True := by\n  nonsense\ntheorem b : True := by sorry\n"
        "mutual\ntheorem c : True := by\n  nonsense\ntheorem d : True := by sorry\nend\n"
    )
    assert [bool(found.errors_in(one)) for one in found.declarations] == [True, False, True, False]


def test_letters_may_still_bind_by_themselves(outline: Outline) -> None:
    assert outline("theorem t (xs : List α) (h : xs ≠ []) : ∃ x, x ∈ xs := by sorry").errors == ()


def test_what_the_file_prints_is_kept(outline: Outline) -> None:
    found = outline("#eval 1 + 1\n#check Nat\ntheorem t : True := trivial\n#exit\ntheorem u : False := sorry")
    assert [(m.severity, m.text) for m in found.messages][:2] == [("information", "2"), ("information", "Nat : Type")]
    assert names(found) == ["t"]


@pytest.mark.parametrize("source", ["", "\n\n", "-- nothing here", "/- nor /- here -/ -/"])
def test_files_that_declare_nothing(source: str, outline: Outline) -> None:
    found = outline(source)
    assert (found.declarations, found.messages) == ((), ())


def test_odd_notation_is_no_trap(outline: Outline) -> None:
    # Lean names the syntax after its symbols, quotes and backslashes among them.
    found = outline(
        'notation a " \\\\ " b => (a, b)\nsyntax "say\\"" term : term\nmacro_rules | `(say" $x) => `($x)\n'
        'theorem t : ((3 \\ 4).1, say" 5).2 = 5 := by sorry'
    )
    assert found.errors == ()
    assert holes(found, found.declarations[-1]) == [("sorry", "tactic")]


@pytest.mark.parametrize("open_, close", [("(", ")"), ("[", "]"), ("¬", "")])
def test_deep_terms_do_not_break_the_reader(open_: str, close: str, outline: Outline) -> None:
    found = outline(f"theorem t : {open_ * 1500}True{close * 1500} := by sorry\ntheorem u : True := by sorry")
    assert names(found) == ["t", "u"]
    assert found.errors[0].text.startswith("maximum recursion depth has been reached")
    assert holes(found, found.declarations[1]) == [("sorry", "tactic")]


# ---- headers ----
def test_imports_are_blanked_and_comments_stay(outline: Outline) -> None:
    source = "/- a /- nested -/ -/\n-- é\nimport Std.Data.HashMap\n\n/-- About t. -/\ntheorem t : True := by sorry"
    found = outline(source)
    assert found.imports == ("Init", "Std.Data.HashMap")
    assert found.errors == ()
    [declaration] = found.declarations
    assert declaration.line == 6
    assert found.original[declaration.start : declaration.end].decode() == source[source.index("/-- About") :]


def test_an_imported_module_is_there(outline: Outline) -> None:
    use = "theorem t : (Std.HashMap.ofList [(1, 2)])[1]? = some 2 := by sorry"
    assert errors(outline(use))
    assert outline(f"import Std.Data.HashMap\n{use}").errors == ()
    assert outline(f"import Std.Data.HashMap.Lemmas\nimport Lean.Elab\n{use}").errors == ()


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (b"\nimport No.Such\ntheorem t : True := trivial", r"test\.lean:2: cannot import No\.Such: "),
        (b"prelude\n", r"test\.lean:1: a file that starts with `prelude` brings its own library"),
        (b"theorem t : True := by\n  sorry -- \xff", r"test\.lean:2: not UTF-8 \(invalid start byte\)"),
        ("\ufefftheorem t : True := by sorry".encode(), r"test\.lean:1: begins with a byte order mark"),
        (b"theorem t : True := by sorry\0theorem u : False := by sorry", "NUL"),
        (b"#eval (IO.Process.exit 0 : IO Unit)\ntheorem t : True := by sorry", "status 0"),
    ],
)
def test_files_that_cannot_be_read(source: bytes, words: str, outliner: Outliner) -> None:
    with pytest.raises(LeanEnvError, match=words) as caught:
        outliner.outline(source, "test.lean")
    assert "\n" not in str(caught.value)


def test_windows_files(outliner: Outliner) -> None:
    source = b"theorem t :\r\n    1 = 1 := by\r\n  sorry\r\n"
    found = outliner.outline(source, "test.lean")
    assert found.errors == ()
    start, end, _ = found.declarations[0].holes[0]
    assert source[start:end] == b"sorry"


def test_a_missing_file_is_an_os_error(outliner: Outliner, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        outliner.outline_file(tmp_path / "none.lean")


# ---- premises ----
def test_premises_stand_above_without_proofs(outline: Outline) -> None:
    found = outline(
        "def one := 1\nnamespace N\n/-- Doc. -/\n@[simp] theorem first : one = 1 := by\n  rfl\n"
        "theorem broken : one = 2 := by decide\nexample : True := trivial\ntheorem second : one = 1 := by sorry\n"
        "theorem third : True := trivial\nend N"
    )
    second = next(one for one in found.declarations if one.name == "N.second")
    assert found.theorem(second).premises == (
        Premise("one", "def", "def one := 1", "one"),
        Premise("N.first", "theorem", "theorem first : one = 1", "first"),
    )
    assert found.premises_before(found.declarations[0]) == ()


# ---- starting what was found ----
def start_of(source: str, outline: Outline, env: DojoEnv) -> TacticState:
    return env.start(theorem(outline, source))


def test_the_file_above_is_in_force(outline: Outline, embedded_env: DojoEnv) -> None:
    above: Sequence[str] = (
        "variable {α : Type} (xs ys : List α)", "open Nat", 'local notation "two" => succ 1', "namespace N",
        "def double (n : Nat) := n + n", "theorem double_two : double two = 4 := by\n  rfl",
    )  # fmt: skip
    state = start_of(
        "\n".join([*above, "theorem t (h : xs = ys) : xs.length + double two = ys.length + 4 := by sorry"]),
        outline,
        embedded_env,
    )
    assert state.pp.splitlines()[:3] == ["α : Type", "xs ys : List α", "h : xs = ys"]
    outcomes = [result.outcome for result in embedded_env.run(state, ["rw [h]", "rw [double_two, h]"])]
    assert isinstance(outcomes[0], TacticState) and outcomes[0].goals[0].target.startswith("ys.length + double")
    assert type(outcomes[1]).__name__ == "ProofFinished"


def test_a_statement_starts_only_in_its_place(outline: Outline, embedded_env: DojoEnv) -> None:
    made = theorem(outline, "namespace N\ndef two := 2\ntheorem t : 2 = two := by sorry\nend N")
    assert embedded_env.start(made).pp == "⊢ 2 = two"
    with pytest.raises(LeanStartError, match=r"the goal contains `sorry`.*: 1:16: Unknown identifier `two`"):
        embedded_env.start(Theorem("t", "", 0, "", made.before, made.after))


def test_a_hole_that_is_not_reached_says_why(embedded_env: DojoEnv) -> None:
    with pytest.raises(LeanStartError, match=r"does not elaborate as far as its proof: 1:15: unexpected token"):
        embedded_env.start(Theorem("t", "", 0, "", "theorem t : 1 = := by ", ""))


def test_sorry_hidden_from_print_is_found(embedded_env: DojoEnv) -> None:
    above = 'notation "hidden" => (sorry : Nat)\n'
    with pytest.raises(LeanStartError, match="the goal contains `sorry`"):
        embedded_env.start(Theorem("t", "", 0, above, "theorem t : hidden = 1 := by ", ""))


def test_a_variable_called_sorry_is_no_sorry(outline: Outline, embedded_env: DojoEnv) -> None:
    state = start_of("theorem t («sorry» : Nat) (sorry' : Nat) : sorry' = sorry' := by sorry", outline, embedded_env)
    assert state.goals[0].hypotheses[0].type == "Nat"


def test_a_term_hole_and_a_mutual_hole_start(outline: Outline, embedded_env: DojoEnv) -> None:
    assert start_of("theorem t (p : Prop) (h : p) : p := sorry", outline, embedded_env).goals[0].target == "p"
    source = "mutual\ntheorem c : 1 = 1 := by sorry\ntheorem d : 2 = 2 := by sorry\nend"
    assert start_of(source, outline, embedded_env).pp == "⊢ 2 = 2"


def test_the_hole_may_stand_deep_in_a_proof(outline: Outline, embedded_env: DojoEnv) -> None:
    source = (
        "theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q := by\n  constructor\n  · exact hp\n"
        "  · have h : q ∧ True := ⟨hq, trivial⟩\n    sorry\n"
    )
    state = start_of(source, outline, embedded_env)
    assert state.pp == "case right\np q : Prop\nhp : p\nhq : q\nh : q ∧ True\n⊢ q"
