using Xunit.Sdk;

namespace Transformation.Framework.Core.Tests.TestSupport;

public sealed class SchemaFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("schema-file-tests");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void AssertUpToDate_FileMissing_FailsAndSaysHowToWriteIt()
    {
        var failure = Assert.ThrowsAny<XunitException>(() => Check("{}\n", update: false));

        Assert.Contains("UPDATE_SCHEMAS=1", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AssertUpToDate_Updating_WritesTheFileThatThenPasses()
    {
        Check("{\n  \"title\": \"é\"\n}\n", update: true);

        Check("{\n  \"title\": \"é\"\n}\n", update: false);
    }

    [Theory]
    [InlineData("{}")] // the last line feed is missing
    [InlineData("{}\r\n")]
    [InlineData("\uFEFF{}\n")]
    public void AssertUpToDate_AnyByteDiffers_Fails(string published)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "thing.schema.json"), published);

        Assert.ThrowsAny<XunitException>(() => Check("{}\n", update: false));
    }

    [Fact]
    public void RepositoryRoot_FromTheTestAssembly_HoldsTheSolution() =>
        Assert.True(File.Exists(Repository.PathOf("Transformation.Framework.sln")));

    private void Check(string schema, bool update) => SchemaFile.AssertUpToDate(folder.FullName, "thing", schema, update);
}
