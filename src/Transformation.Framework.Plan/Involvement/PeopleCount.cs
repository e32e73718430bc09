namespace Transformation.Framework.Plan;

/// <summary>A number of people: at least one, for "none" is a record that should not be there, and unknown is null.</summary>
internal static class PeopleCount
{
    /// <summary>More than any group there is, and little enough that sums never overflow.</summary>
    internal const long Most = 1_000_000_000;

    internal static long? Check(long? people, string parameter)
    {
        if (people is { } known)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(known, 1, parameter);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(known, Most, parameter);
        }

        return people;
    }
}
