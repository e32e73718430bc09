using System.Text;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Archive.Tests;

/// <summary>Values that formats stumble over: they come out as they went in, from any store to any other.</summary>
public sealed class HostileTests : IDisposable
{
    private static readonly string[] Texts =
    [
        "Robert'); DROP TABLE aggregate;--", "=1+1", "@SUM(A1)", "-2", "+3", "\"", "\"\"", "a,b;c", "a\tb", "a\nb", "\\n \\u0000", "NULL", "true", "0x00", "مرحبا", "\u202Eabc\u202C", "e\u0301 é",
        "😀👩🏽‍⚕️", "\U0010FFFF\uFFFD\uE000", "\u200B", "\uFEFFmark", "mark\uFEFF", "a\u2028b", "{}", "[1]", "</script>", new string('\'', 10_000), "😀" + new string('x', 9_000),
    ];

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task HostileTexts_GoFromStoreToStoreUnchanged()
    {
        await using var memory = AnyStore.InMemory();
        await using var sqlite = await SqliteFile.OpenAsync(folder);
        await FillAsync(memory);
        var (first, second) = (folder.NewPath(), folder.NewPath());

        await memory.ExportAsync(first);
        await sqlite.ImportAsync(first);
        await sqlite.ExportAsync(second);

        Folder.AssertSame(first, second);
        Assert.Equal(memory.Plans.ReadCommitmentsAsync().ToBlockingEnumerable(), sqlite.Plans.ReadCommitmentsAsync().ToBlockingEnumerable());
        Assert.Equal(memory.Records.Texts.ReadAllAsync().ToBlockingEnumerable(), sqlite.Records.Texts.ReadAllAsync().ToBlockingEnumerable());
    }

    [Theory]
    [InlineData("{\"key\":\"a\",\"version\":1,\"content\":{},\"content\":{}}", "duplicate-property")]
    [InlineData("{\"key\":\"a\",\"version\":1,\"content\":{},\"bytes\":\"\"}", "invalid-value")]
    [InlineData("{\"key\":\"a\",\"version\":1}", "invalid-value")]
    [InlineData("{\"key\":\"a\",\"version\":0,\"content\":{}}", "invalid-value")]
    [InlineData("{\"key\":\"\",\"version\":1,\"content\":{}}", "invalid-value")]
    [InlineData("{\"key\":\"a\\ud800\",\"version\":1,\"content\":{}}", "invalid-value")]
    [InlineData("{\"key\":\"a\",\"version\":1,\"bytes\":\"??\"}", "invalid-value")]
    [InlineData("{\"key\":\"a\",\"version\":1,\"content\":{}} x", "malformed")]
    [InlineData("", "malformed")]
    [InlineData("null", "wrong-type")]
    public async Task Verify_LineThatNoExportWrites_IsNamed(string line, string code)
    {
        await using var store = AnyStore.InMemory();
        await store.Records.Aggregates.SaveAsync(ArchiveSample.Sources, Versioned.New(Provenance.Published("a")));
        var place = folder.NewPath();
        await store.ExportAsync(place);
        await File.AppendAllTextAsync(Path.Combine(place, "aggregates", "source.jsonl"), line + "\n");

        var problem = (await StoreArchive.VerifyAsync(place)).Problems[0];

        Assert.StartsWith("aggregates/source.jsonl, line 2", problem.Path, StringComparison.Ordinal);
        Assert.Equal(code, problem.Code);
    }

    [Fact]
    public async Task Verify_ForgedArchiveWithRightHashes_IsStillJudged()
    {
        await using var store = AnyStore.InMemory();
        await ArchiveSample.FillAsync(store);
        var place = folder.NewPath();
        await store.ExportAsync(place);

        // Whoever changes files and also writes the manifest anew is found by the chain and by the order; only a head or a digest kept elsewhere finds the rest.
        await ForgeAsync(place, "decisions.jsonl", static text => text.Replace("falls", "stairs", StringComparison.Ordinal));
        await ForgeAsync(place, "aggregates/source.jsonl", static text => string.Join('\n', text.TrimEnd('\n').Split('\n').Reverse()) + "\n");
        await ForgeAsync(place, "load-plans/bnssg/commitments.csv", static text => text + text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]);

        var problems = (await StoreArchive.VerifyAsync(place)).Problems.Select(static problem => $"{problem.Path}: {problem.Code}").ToList();

        Assert.Contains("decisions.jsonl, line 1: broken-chain", problems);
        Assert.Contains("aggregates/source.jsonl, line 2: out-of-order", problems);
        Assert.Contains(problems, static problem => problem.StartsWith("load-plans/bnssg/commitments.csv, line ", StringComparison.Ordinal) && problem.EndsWith("out-of-order", StringComparison.Ordinal));
    }

    private static async Task ForgeAsync(string place, string path, Func<string, string> change)
    {
        var file = Path.Combine(place, path);
        var was = await File.ReadAllBytesAsync(file);
        var forged = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(was)));
        await File.WriteAllBytesAsync(file, forged);
        var manifest = Path.Combine(place, "manifest.json");
        var text = await File.ReadAllTextAsync(manifest);
        await File.WriteAllTextAsync(manifest, text
            .Replace(Hash(was), Hash(forged), StringComparison.Ordinal)
            .Replace(FormattableString.Invariant($"\"bytes\": {was.Length},"), FormattableString.Invariant($"\"bytes\": {forged.Length},"), StringComparison.Ordinal));

        static string Hash(byte[] bytes) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
    }

    private static async Task FillAsync(AnyStore store)
    {
        foreach (var (i, text) in Texts.Index())
        {
            var key = text.Length <= AggregateId.MaxKeyLength && !text.Any(char.IsControl) ? text : FormattableString.Invariant($"key {i}");
            await store.Records.Aggregates.SaveAsync(ArchiveSample.Sources, Versioned.New(Provenance.Published(key)));
            await store.Records.Decisions.AppendAsync(new(ArchiveSample.Noon + Duration.FromNanoseconds(i), "decision", text, text + "\u0001\u001F\r\n"), null);
            await store.Records.Texts.PutAsync([new(new("note", key), text, text + "\r\n \u0001")]);
        }

        var commitments = Texts.Select(static (text, i) => ArchiveSample.Commitment(FormattableString.Invariant($"c{i}"), null, text, Provenance.Published(text)));
        var capacity = Texts.Select(static (text, i) => CapacityLine.Of(OrganisationId.Local("x"), new LocalDate(1 + i, 1, 1), Wte.FromThousandths(i, ContractWeek.Council), text, Provenance.Synthetic(text)));
        var impacts = Texts.Select(static (text, i) => ChangeImpact.Of(
            ChangeImpactId.From(FormattableString.Invariant($"i{i}")), InitiativeId.From("falls"), OrganisationId.Ods("RVJ"), ImpactSize.Unestimated, null, null, text, null, Provenance.Published(text)));
        await store.Plans.SaveAsync(ArchiveSample.Plan, Versioned.New(LoadPlan.Create(commitments, capacity, impacts).OrThrow()));
    }
}
