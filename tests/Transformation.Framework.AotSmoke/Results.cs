namespace Transformation.Framework.AotSmoke;

/// <summary>What the calls gave against what they must give; printed as it happens, counted at the end.</summary>
internal sealed class Results
{
    private int count;
    private int wrong;

    /// <param name="show">Whether a right result is worth printing.</param>
    public void Expect<T>(string what, T expected, T actual, bool show = true)
    {
        var right = EqualityComparer<T>.Default.Equals(expected, actual);
        count++;
        wrong += right ? 0 : 1;
        Console.WriteLine(right ? $"ok     {what}{(show ? $": {actual}" : "")}" : $"WRONG  {what}: {actual} instead of {expected}");
    }

    /// <summary>The exit code: 0 when everything was as expected. eng/ci reads the last line.</summary>
    public int Report()
    {
        Console.WriteLine(wrong == 0 ? $"{count} results, all as expected" : $"{count} results, {wrong} wrong");
        return wrong == 0 && count > 0 ? 0 : 1;
    }
}
