namespace Transformation.Framework.Gateway;

/// <summary>Strong Kleene logic of one value; several are joined where they are asked.</summary>
/// <remarks>The same table as HL7 Clinical Quality Language publishes for <c>not</c>, with null for unknown.</remarks>
internal static class Kleene
{
    internal static Truth Of(bool value) => value ? Truth.True : Truth.False;

    internal static Truth Not(Truth value) => value switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };
}
