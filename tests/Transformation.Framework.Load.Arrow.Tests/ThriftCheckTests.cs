using static Transformation.Framework.Load.Arrow.ThriftType;

namespace Transformation.Framework.Load.Arrow.Tests;

public sealed class ThriftCheckTests
{
    /// <summary>Fields 1 to 6.</summary>
    private static readonly ThriftShape Shape = ThriftShape.Sequence(Number32, Bytes, Of(ThriftShape.Sequence(Number64)), ListOf(Number32), ListOf(ThriftShape.Sequence(Flag)), Flag);

    [Theory]
    [InlineData("00")] // no field
    [InlineData("15 02 00")] // field 1: an integer
    [InlineData("28 03 41 42 43 00")] // field 2: three bytes
    [InlineData("3C 16 02 00 00")] // field 3: a structure
    [InlineData("49 25 02 04 00")] // field 4: two integers
    [InlineData("59 2C 11 00 12 00 00")] // field 5: two structures
    [InlineData("01 0C 05 02 02 00")] // field 6, by its number, before field 1
    [InlineData("05 32 02 00")] // an integer in a field that is not known
    [InlineData("98 01 41 11 17 00 00 00 00 00 00 00 00 19 35 02 04 06 1C 00 00")] // bytes, a flag, a fraction, integers and an empty structure in such fields
    public void Check_WholeStructure_Passes(string bytes) => Assert.Equal(Hex(bytes).Length, ThriftCheck.Check([.. Hex(bytes), 1, 2, 3], Shape));

    [Theory]
    [InlineData("")]
    [InlineData("15 02")] // does not end
    [InlineData("15 FF FF FF FF 1F 00")] // an integer of more than 32 bits
    [InlineData("96 FF FF FF FF FF FF FF FF FF 02 00")] // of more than 64 bits
    [InlineData("96 FF FF FF FF FF FF FF FF FF FF 01 00")]
    [InlineData("28 7F 41 00")] // more bytes than there are
    [InlineData("49 F5 FF FF FF FF 07 00")] // 2,147,483,647 integers
    [InlineData("49 F5 FF FF FF FF FF FF FF FF 7F 00")]
    [InlineData("16 02 00")] // an integer of 64 bits where one of 32 should be
    [InlineData("18 01 41 00")] // bytes where an integer should be
    [InlineData("49 26 02 04 00")] // a list of other integers
    [InlineData("15 02 05 02 04 00")] // a field twice
    [InlineData("05 00 02 00")] // field 0
    [InlineData("05 01 02 00")] // field -1
    [InlineData("9D 00")] // no such type
    [InlineData("9B 00 00")] // what Parquet.Net does not pass over: a map,
    [InlineData("99 21 01 02 00")] // flags,
    [InlineData("9C 15 02 00 00")] // a structure with something in it
    public void Check_DamagedStructure_IsRefused(string bytes) => Assert.Throws<InvalidDataException>(() => ThriftCheck.Check(Hex(bytes), Shape));

    [Fact]
    public void Check_Numbers_AreTold()
    {
        var told = new List<(int, long)>();
        ThriftCheck.Check(Hex("15 03 2C 16 F0 01 00 19 25 02 04 21 00"), Shape, (_, id, value) => told.Add((id, value)));
        Assert.Equal([(1, -2), (1, 120), (4, 1), (4, 2), (6, 1)], told);
    }

    private static byte[] Hex(string bytes) => Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal));
}
