namespace Transformation.Framework.TestSupport;

/// <summary>The published JSON Schemas, <c>docs/schemas/NAME.schema.json</c>: they are what the code says, byte for byte.</summary>
/// <remarks>
/// When a format changed on purpose, run the test once with the environment variable <c>UPDATE_SCHEMAS=1</c>: it writes the file
/// and passes. Then review the difference and commit it. In a test: <c>SchemaFile.AssertUpToDate(format.Name, format.Schema())</c>.
/// </remarks>
internal static class SchemaFile
{
    internal const string UpdateVariable = "UPDATE_SCHEMAS";

    /// <summary>The schema is well formed (see <see cref="JsonSchemaCheck"/>) and the published file is the same.</summary>
    internal static void AssertUpToDate(string name, string schema)
    {
        JsonSchemaCheck.AssertWellFormed(schema);
        AssertUpToDate(Repository.PathOf("docs", "schemas"), name, schema, Environment.GetEnvironmentVariable(UpdateVariable) == "1");
    }

    internal static void AssertUpToDate(string folder, string name, string schema, bool update)
    {
        var path = Path.Combine(folder, name + ".schema.json");
        if (update)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, schema); // UTF-8 without a byte-order mark
        }

        Assert.True(File.Exists(path), $"{name}.schema.json is not in docs/schemas; {HowToUpdate(name)}");
        Assert.True(
            File.ReadAllBytes(path).AsSpan().SequenceEqual(System.Text.Encoding.UTF8.GetBytes(schema)),
            $"docs/schemas/{name}.schema.json is not what the code says; {HowToUpdate(name)}");
    }

    private static string HowToUpdate(string name) =>
        $"if the format of '{name}' changed on purpose, run this test with {UpdateVariable}=1 and commit the file.";
}
