using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres.Tests;

/// <summary>What people who ask in SQL see of the aggregates.</summary>
public sealed class DocumentViewTests : StoreTests
{
    [Fact]
    public async Task View_ShowsContentAsJsonb()
    {
        var store = await Schema.OpenAsync();
        await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("é😀"));

        Assert.Equal("é😀", await Schema.ScalarAsync<string>("SELECT document ->> 'source' FROM {schema}.aggregate_document WHERE type = 'source'"));
    }

    [Theory]
    [InlineData("{\"a\":\"\\u0000\"}")]
    [InlineData("{\"a\":\"\\ud800\"}")]
    [InlineData("{\"a\":1e400000}")]
    public async Task View_WhatJsonbCannotHold_IsNullAndTheContentIsKept(string json)
    {
        var store = await Schema.OpenAsync();
        await store.RestoreAsync(
            new StoredAggregate[] { new(new("note", "a"), 3, System.Text.Encoding.UTF8.GetBytes(json)) }.ToAsyncEnumerable(), AsyncEnumerable.Empty<DecisionLogEntry>());

        Assert.True(await Schema.ScalarAsync<bool>("SELECT document IS NULL FROM {schema}.aggregate_document"));
        Assert.Equal(json, System.Text.Encoding.UTF8.GetString((await store.Aggregates.ReadAsync(new("note", "a")))!.Content.Span));
    }
}
