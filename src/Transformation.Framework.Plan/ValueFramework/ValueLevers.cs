namespace Transformation.Framework.Plan;

/// <summary>Which side of value a lever works on.</summary>
public static class ValueLevers
{
    /// <summary>The side of a lever, as annex 6 of the Memorandum of Understanding (October 2021) has it: section 2.2.3 outcomes, section 2.2.4 resources.</summary>
    /// <param name="lever">The lever.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such lever.</exception>
    public static ValueSide SideOf(ValueLever lever) => lever switch
    {
        >= ValueLever.Agency and <= ValueLever.Prevention => ValueSide.Outcomes,
        >= ValueLever.ReducingLowValueActivity and <= ValueLever.Efficiency => ValueSide.Resources,
        _ => throw new ArgumentOutOfRangeException(nameof(lever)),
    };
}
