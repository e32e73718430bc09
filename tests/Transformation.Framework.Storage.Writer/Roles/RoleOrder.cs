using System.Globalization;

namespace Transformation.Framework.Storage.Writer;

/// <summary>What one of many processes on one store is told to do, all at the same time: which roles, each how often.</summary>
public sealed record RoleOrder(string Address, int Seed, IReadOnlyList<(string Role, int Times)> Roles)
{
    public const string Name = "roles";

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name}\t{Address}\t{Seed}\t{string.Join('\t', Roles.Select(static r => string.Create(CultureInfo.InvariantCulture, $"{r.Role}:{r.Times}")))}");

    public static RoleOrder Parse(string[] parts) => new(parts[1], int.Parse(parts[2], CultureInfo.InvariantCulture), [.. parts.Skip(3).Select(static text =>
    {
        var role = text.Split(':');
        return (role[0], int.Parse(role[1], CultureInfo.InvariantCulture));
    })]);
}
