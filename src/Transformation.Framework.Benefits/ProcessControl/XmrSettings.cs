namespace Transformation.Framework.Benefits;

/// <summary>How an XmR chart is worked out where practice differs.</summary>
/// <remarks>
/// Left alone, it is as in the tools of NHS England's Making Data Count: every moving range counts, every point of a stretch makes its limits, and seven points make a
/// shift or trend. Immutable; safe to share between threads.
/// </remarks>
public sealed record XmrSettings
{
    /// <summary>The settings of Making Data Count.</summary>
    public static XmrSettings MakingDataCount { get; } = new();

    /// <summary>Whether moving ranges beyond 3.267 times their mean are left out, once, of the mean that the limits come from.</summary>
    /// <value>
    /// False: the Making Data Count tools do not screen. NHSRplotthedots does unless told not to, after Nelson (1982), Journal of Quality Technology 14(3), 172–173.
    /// 3.267 is the constant D4 for ranges of two values, often printed 3.27.
    /// </value>
    public bool ScreenOutlyingRanges { get; init; }

    /// <summary>How many points in a row make a shift or a trend; 5 to 20.</summary>
    /// <value>7; the Making Data Count workbook lets its user choose 6.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int RunPoints
    {
        get;
        init => field = Within(value, 5, 20);
    } = 7;

    /// <summary>Limits that rest on fewer points than this are provisional; 2 to 100.</summary>
    /// <value>12, as in NHSRplotthedots 0.2.2, which calls them trial limits.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int ProvisionalBelow
    {
        get;
        init => field = Within(value, 2, 100);
    } = 12;

    /// <summary>How many first points of each stretch its mean and limits come from, later ones being judged by them; at least 2.</summary>
    /// <value>Null: all of them.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 2.</exception>
    public int? FixAfter
    {
        get;
        init => field = value is { } points ? Within(points, 2, int.MaxValue) : null;
    }

    private static int Within(int value, int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return value;
    }
}
