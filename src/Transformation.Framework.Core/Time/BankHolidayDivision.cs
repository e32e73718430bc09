namespace Transformation.Framework.Core;

/// <summary>The parts of the United Kingdom that have bank holidays of their own.</summary>
public enum BankHolidayDivision
{
    /// <summary>England and Wales.</summary>
    EnglandAndWales,

    /// <summary>Scotland.</summary>
    Scotland,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland,
}
