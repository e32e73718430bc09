namespace Transformation.Framework.Load.Arrow.Tests;

public sealed class ThriftCheckTests
{
    [Theory]
    [InlineData("00")] // no field
    [InlineData("15 02 00")] // field 1: an integer
    [InlineData("05 32 02 00")] // field 25, by its number
    [InlineData("11 00")] // field 1: true
    [InlineData("18 03 41 42 43 00")] // field 1: three bytes
    [InlineData("19 21 01 02 00")] // field 1: two booleans
    [InlineData("19 1C 15 02 00 00")] // field 1: a structure in a list
    [InlineData("1B 01 85 01 41 02 00")] // field 1: a map of one text to an integer
    [InlineData("1B 00 00")] // field 1: an empty map
    [InlineData("17 00 00 00 00 00 00 00 00 00")] // field 1: a double
    public void Check_WholeStructure_Passes(string bytes) => Check(bytes);

    [Theory]
    [InlineData("")]
    [InlineData("15 02")] // does not end
    [InlineData("15 FF FF FF FF FF FF FF FF FF FF FF 01 00")] // an integer of more than 64 bits
    [InlineData("18 7F 41 00")] // more bytes than there are
    [InlineData("19 F5 FF FF FF FF 07 00")] // 2,147,483,647 integers
    [InlineData("19 FC FF FF FF FF FF FF FF FF 7F 00")]
    [InlineData("1B FF FF FF FF 07 55 00")] // as many pairs
    [InlineData("1D 00")] // no such type
    public void Check_DamagedStructure_IsRefused(string bytes) => Assert.Throws<InvalidDataException>(() => Check(bytes));

    [Fact]
    public void Check_StructuresInStructuresWithoutEnd_AreRefused() =>
        Assert.Throws<InvalidDataException>(() => ThriftCheck.Check(Enumerable.Repeat((byte)0x1C, 100_000).ToArray()));

    private static void Check(string bytes) => ThriftCheck.Check(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)));
}
