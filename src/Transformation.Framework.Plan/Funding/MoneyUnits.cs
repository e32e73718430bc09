namespace Transformation.Framework.Plan;

internal static class MoneyUnits
{
    internal static decimal Pounds(this MoneyUnit unit) => unit switch
    {
        MoneyUnit.Pounds => 1,
        MoneyUnit.ThousandPounds => 1_000,
        MoneyUnit.MillionPounds => 1_000_000,
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };
}
