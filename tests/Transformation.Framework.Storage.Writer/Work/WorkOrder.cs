using System.Globalization;

namespace Transformation.Framework.Storage.Writer;

/// <summary>What a writing process is told to do: on which store, from what seed, which actors, each from which step to which.</summary>
public sealed record WorkOrder(string Address, int Seed, bool IsHasty, IReadOnlyList<(string Actor, long Next, long Last)> Actors)
{
    public const string Name = "work";

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name}\t{Address}\t{Seed}\t{IsHasty}\t{string.Join('\t', Actors.Select(static a => string.Create(CultureInfo.InvariantCulture, $"{a.Actor}:{a.Next}:{a.Last}")))}");

    public static WorkOrder Parse(string[] parts) => new(parts[1], int.Parse(parts[2], CultureInfo.InvariantCulture), bool.Parse(parts[3]), [.. parts.Skip(4).Select(static text =>
    {
        var actor = text.Split(':');
        return (actor[0], long.Parse(actor[1], CultureInfo.InvariantCulture), long.Parse(actor[2], CultureInfo.InvariantCulture));
    })]);
}
