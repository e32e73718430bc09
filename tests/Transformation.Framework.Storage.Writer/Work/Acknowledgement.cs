using System.Globalization;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Writer;

/// <summary>What a writing process says when a step is done: one line of text.</summary>
/// <param name="Actor">Whose step.</param>
/// <param name="Number">Its number.</param>
/// <param name="Outcome">What the store answered; null when the answer was lost and the process found the step done when it looked.</param>
public sealed record Acknowledgement(string Actor, long Number, Outcome? Outcome)
{
    private const string Done = "done";
    private const string Found = "found";

    public override string ToString() => Outcome is null
        ? string.Create(CultureInfo.InvariantCulture, $"{Found}\t{Actor}\t{Number}")
        : string.Create(CultureInfo.InvariantCulture, $"{Done}\t{Actor}\t{Number}\t{Outcome.Entry}\t{string.Join('\t', Outcome.Versions.Select(static v => string.Create(CultureInfo.InvariantCulture, $"{v.Value}={v.Key}")))}");

    /// <summary>Reads a line; null when it is about something else.</summary>
    public static Acknowledgement? Read(string line)
    {
        var parts = line.Split('\t');
        return parts[0] switch
        {
            Found => new(parts[1], Number(parts[2]), null),
            Done => new(parts[1], Number(parts[2]), new(
                parts.Skip(4).Where(static p => p.Length > 0).ToDictionary(static p => p[(p.IndexOf('=', StringComparison.Ordinal) + 1)..], static p => Number(p.Split('=')[0]), StringComparer.Ordinal),
                DecisionLogHead.Parse(parts[3]))),
            _ => null,
        };

        static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
    }
}
