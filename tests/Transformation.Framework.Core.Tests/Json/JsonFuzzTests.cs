namespace Transformation.Framework.Core.Tests;

/// <summary>Whatever the bytes, loading gives a value or problems; it throws nothing, and what it accepts it can write and read again.</summary>
public sealed class JsonFuzzTests
{
    [Fact]
    public void Sample_KeepsTheDocumentContract() => DocumentContract.Holds(SampleShape.Format, SampleShape.Format.ToUtf8(Samples.Full), mutations: 100);

    [Fact]
    public void Load_BytesMutated_NeverThrows_AndWhatItAcceptsReadsBack()
    {
        const int Count = 20_000;
        var document = SampleShape.Format.ToUtf8(Samples.Full);

        var accepted = DocumentContract.Survives(SampleShape.Format, Count, seed => DocumentMutations.OfBytes(document, seed));

        Assert.InRange(accepted, Count / 50, Count / 2); // both happen often, or the mutations are not worth much
    }

    [Fact]
    public void Load_LinesAndValuesMutated_NeverThrows_AndWhatItAcceptsReadsBack()
    {
        const int Count = 10_000;
        var document = SampleShape.Format.ToUtf8(Samples.Full);

        var accepted = DocumentContract.Survives(SampleShape.Format, Count, seed => DocumentMutations.OfLines(document, seed));

        Assert.InRange(accepted, Count / 50, Count / 2);
    }

    [Fact]
    public void GovUkLoad_MutatedFile_NeverThrows()
    {
        var file = File.ReadAllBytes(Repository.PathOf("tests", "Transformation.Framework.Core.Tests", "Time", "gov-uk-bank-holidays-2018-2019.json"));
        for (var seed = 0; seed < 2_000; seed++)
        {
            var mutated = seed % 2 == 0 ? DocumentMutations.OfBytes(file, seed) : DocumentMutations.OfLines(file, seed);
            var thrown = Record.Exception(() => GovUkBankHolidays.Load(mutated, BankHolidayDivision.Scotland));
            Assert.True(thrown is null, $"Seed {seed}: {thrown}");
        }
    }
}
