using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Core;

namespace Transformation.Framework.Storage.Archive.Tests;

/// <summary>Identifiers as names of files: on a system that takes capitals for small letters, and on one that keeps names for devices.</summary>
public sealed class PathTests
{
    [Theory]
    [InlineData("portfolio", "portfolio")]
    [InlineData("gateway-rule_set9", "gateway-rule_set9")]
    [InlineData("Portfolio", "~portfolio")]
    [InlineData("a.b.", "a~-b~-")]
    [InlineData("con", "con~")]
    [InlineData("Con", "~con")]
    [InlineData("con.txt", "con~-txt")]
    [InlineData("LPT9", "~l~p~t9")]
    [InlineData("lpt9", "lpt9~")]
    public void NameOf_IsAsDocumented(string identifier, string name) => Assert.Equal(name, ArchivePaths.NameOf(identifier));

    [Property(MaxTest = 500)]
    public Property NameOf_TwoIdentifiers_NeverMeet() => Prop.ForAll(Identifiers().Two().ToArbitrary(), static two =>
        two.Item1 == two.Item2 || !string.Equals(ArchivePaths.NameOf(two.Item1), ArchivePaths.NameOf(two.Item2), StringComparison.OrdinalIgnoreCase));

    [Property(MaxTest = 500)]
    public Property NameOf_IsANameEverywhere() => Prop.ForAll(Identifiers().ToArbitrary(), static identifier =>
    {
        var name = ArchivePaths.NameOf(identifier);
        Assert.Matches("^[a-z0-9_~-]+$", name);
        Assert.InRange(name.Length, 1, 201);
        Assert.DoesNotContain(name, (string[])["con", "prn", "aux", "nul", "com1", "lpt1"]);
    });

    [Fact]
    public void NameOf_TheLongest_FitsAFileSystem() => Assert.True((ArchivePaths.NameOf(new string('A', IdentifierText.MaxLength)) + ".jsonl").Length <= 255);

    private static Gen<string> Identifiers() => Gen.OneOf(
        Gen.Elements("con", "CON", "Con", "c.on", "nul", "a", "A", "a.", "a-", "com1", "COM1"),
        Gen.Elements("aAbB.-_0".ToCharArray()).NonEmptyListOf().Select(static characters => "x" + string.Concat(characters.Take(99))));
}
