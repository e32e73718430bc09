using System.Text;
using Transformation.Framework.Core;

namespace Transformation.Framework.Storage.Archive.Tests;

/// <summary>Archives that were damaged on their way: every time a problem that names the file, and never an exception.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Verify_AnyByteOfAnyFileChanged_NamesTheFile()
    {
        var place = await ArchiveAsync();
        foreach (var (path, bytes) in Folder.Files(place))
        {
            // Every byte of the small files; of the larger ones as many, spread over all of it.
            var step = Math.Max(1, bytes.Length / 60);
            for (var i = 0; i < bytes.Length; i += step)
            {
                var damaged = (byte[])bytes.Clone();
                damaged[i] ^= (byte)(1 << (i % 8));
                await AssertNamedAsync(place, path, damaged, $"byte {i} of {path}");
            }

            await File.WriteAllBytesAsync(Path.Combine(place, path), bytes);
        }

        Assert.True((await StoreArchive.VerifyAsync(place)).IsValid);
    }

    [Fact]
    public async Task Verify_FileCutShort_NamesTheFile()
    {
        var place = await ArchiveAsync();
        foreach (var (path, bytes) in Folder.Files(place))
        {
            var step = Math.Max(1, bytes.Length / 60);
            for (var length = 0; length < bytes.Length; length += step)
            {
                await AssertNamedAsync(place, path, bytes[..length], $"{path} cut to {length}");
            }

            await AssertNamedAsync(place, path, [.. bytes, .. "more\n"u8], $"{path} with more");
            await File.WriteAllBytesAsync(Path.Combine(place, path), bytes);
        }
    }

    [Fact]
    public async Task Verify_FileMissing_NamesTheFile()
    {
        var place = await ArchiveAsync();
        foreach (var (path, bytes) in Folder.Files(place))
        {
            var file = Path.Combine(place, path);
            File.Delete(file);
            var problem = Assert.Single((await StoreArchive.VerifyAsync(place)).Problems, problem => problem.Code == ProblemCodes.Missing);
            Assert.Equal(path, problem.Path);
            await File.WriteAllBytesAsync(file, bytes);
        }
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData(".DS_Store")]
    [InlineData("aggregates/new.jsonl")]
    [InlineData("load-plans/bnssg/more/deep.csv")]
    public async Task Verify_FileTooMany_IsNamed(string path)
    {
        var place = await ArchiveAsync();
        var file = Path.Combine(place, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, "");

        var problem = Assert.Single((await StoreArchive.VerifyAsync(place)).Problems);

        Assert.Equal((path, ArchiveProblemCodes.Unexpected), (problem.Path, problem.Code));
    }

    [Fact]
    public async Task Verify_SeveralThingsWrong_AreAllToldAtOnce()
    {
        var place = await ArchiveAsync();
        var source = Path.Combine(place, "aggregates", "source.jsonl");
        var lines = (await File.ReadAllTextAsync(source)).Replace("\"version\":", "\"verson\":", StringComparison.Ordinal);
        await File.WriteAllTextAsync(source, lines);
        await File.WriteAllTextAsync(Path.Combine(place, "load-plans", "bnssg", "capacity.csv"), "organisation,from,available\r\nRVJ,2024-04-01,-1\r\n");
        File.Delete(Path.Combine(place, "texts.jsonl"));

        var problems = (await StoreArchive.VerifyAsync(place)).Problems.Select(static problem => $"{problem.Path}: {problem.Code}");

        Assert.Equal(
            [
                "aggregates/source.jsonl, line 1, $.verson: unknown-property",
                "aggregates/source.jsonl, line 1, $.version: missing",
                "aggregates/source.jsonl, line 2, $.verson: unknown-property",
                "aggregates/source.jsonl, line 2, $.version: missing",
                "aggregates/source.jsonl: damaged",
                "manifest.json, $.highestVersion: contradiction",
                "texts.jsonl: missing",
                "load-plans/bnssg/capacity.csv, row 2, organisation: invalid-value",
                "load-plans/bnssg/capacity.csv, row 2, available: out-of-range",
                "load-plans/bnssg/capacity.csv: damaged",
            ],
            problems.Where(static problem => !problem.StartsWith("manifest.json", StringComparison.Ordinal) || problem.Contains("highest", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Verify_NoArchiveAtAll_IsAProblem()
    {
        var nothing = folder.NewPath();
        Assert.Equal("manifest.json", Assert.Single((await StoreArchive.VerifyAsync(nothing)).Problems).Path);
        Directory.CreateDirectory(nothing);
        Assert.Equal("manifest.json", Assert.Single((await StoreArchive.VerifyAsync(nothing)).Problems).Path);
    }

    [Fact]
    public async Task Import_DamagedArchive_ListsEverythingAndTouchesNothing()
    {
        var place = await ArchiveAsync();
        await File.AppendAllTextAsync(Path.Combine(place, "decisions.jsonl"), "x\n");
        await using var store = AnyStore.InMemory();

        var fault = await Assert.ThrowsAsync<InvalidDocumentException>(async () => await store.ImportAsync(place));

        Assert.Equal(["decisions.jsonl, line 3", "decisions.jsonl"], fault.Problems.Select(static problem => problem.Path));
        Assert.Empty(await store.Plans.ListAsync());
        Assert.Empty(store.Records.Texts.ReadAllAsync().ToBlockingEnumerable());
    }

    private static async Task AssertNamedAsync(string place, string path, byte[] bytes, string what)
    {
        await File.WriteAllBytesAsync(Path.Combine(place, path), bytes);
        var result = await StoreArchive.VerifyAsync(place);
        Assert.True(result.Problems.Any(problem => problem.Path.StartsWith(path, StringComparison.Ordinal)) || (path == "manifest.json" && !result.IsValid), what);
        Assert.All(result.Problems, static problem => Assert.True(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(problem.ToString())) == problem.ToString() && problem.Path.Length < 500));
    }

    private async Task<string> ArchiveAsync()
    {
        await using var store = AnyStore.InMemory();
        await ArchiveSample.FillAsync(store);
        var place = folder.NewPath();
        await store.ExportAsync(place);
        return place;
    }
}
