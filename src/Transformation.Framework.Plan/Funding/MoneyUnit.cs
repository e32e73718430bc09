namespace Transformation.Framework.Plan;

/// <summary>What one in a printed figure stands for.</summary>
public enum MoneyUnit
{
    /// <summary>A pound.</summary>
    Pounds = 1,

    /// <summary>A thousand pounds, printed as £000.</summary>
    ThousandPounds = 2,

    /// <summary>A million pounds, printed as £m.</summary>
    MillionPounds = 3,
}
