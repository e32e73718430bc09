using System.Globalization;

namespace Transformation.Framework.Storage.Writer;

/// <summary>Text that follows from a number: mostly short, sometimes so long that a database needs many pages for it.</summary>
public static class Filler
{
    private const string Pattern = "abc déf 😀 '; DROP -- \"\\ שלום ";

    public static string Of(long number)
    {
        var length = number % 13 == 0 ? 9_000 : (int)(Math.Abs(number) % 7) * 40;
        var start = number.ToString(CultureInfo.InvariantCulture) + " ";
        var times = 1 + (length / Pattern.Length);
        return length == 0 ? start.Trim() : (start + string.Concat(Enumerable.Repeat(Pattern, times))).Trim();
    }
}
