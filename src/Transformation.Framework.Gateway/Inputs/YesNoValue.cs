namespace Transformation.Framework.Gateway;

/// <summary>A statement known to be true, or known to be false.</summary>
public sealed record YesNoValue : GateValue
{
    /// <summary>Says which.</summary>
    /// <param name="isTrue">Whether the statement is true.</param>
    public YesNoValue(bool isTrue)
        : base(InputKind.YesNo) => IsTrue = isTrue;

    /// <summary>Whether the statement is true.</summary>
    public bool IsTrue { get; }
}
