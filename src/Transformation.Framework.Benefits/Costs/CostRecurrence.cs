namespace Transformation.Framework.Benefits;

/// <summary>Whether a cost comes back every year.</summary>
public enum CostRecurrence
{
    /// <summary>Paid in one financial year.</summary>
    OneOff = 1,

    /// <summary>Paid in each of several financial years.</summary>
    Recurrent = 2,
}
