namespace Transformation.Framework.Load;

/// <summary>An initiative and a kind of row in one number, ordered by initiative, then by kind.</summary>
internal static class RunKey
{
    internal const int Kinds = 8;

    internal static int Of(int initiative, RowKind kind) => (initiative * Kinds) + (int)kind;

    internal static int Initiative(int key) => key / Kinds;

    internal static RowKind Kind(int key) => (RowKind)(key % Kinds);
}
