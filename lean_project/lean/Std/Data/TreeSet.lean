import Std.Data.TreeMap

/-! Sets of ordered elements; they are defined beside the maps. -/
