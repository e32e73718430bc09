namespace Transformation.Framework.Load;

/// <summary>How starts and ends of claims are noted while a cell is added up. It changes how long that takes, never the result.</summary>
public enum LoadLayout
{
    /// <summary>Whichever is faster for the number of rows in a cell.</summary>
    Automatic = 0,

    /// <summary>By the day: least work for a row, some for every worked day of the range. For cells of many rows.</summary>
    Days = 1,

    /// <summary>By the slot, a period or the part of a week in one month: more work for a row, little for the range. For cells of few rows.</summary>
    Slots = 2,
}
