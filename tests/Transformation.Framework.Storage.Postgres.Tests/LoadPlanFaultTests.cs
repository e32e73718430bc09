using NodaTime;
using Npgsql;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Postgres.Tests;

/// <summary>What goes wrong while rows go in and out by the thousand: typed errors, the plan stays as it was, and the next try works.</summary>
public sealed class LoadPlanFaultTests : StoreTests
{
    private const int Many = 40_000; // more than a batch
    private static readonly LoadPlanId Plan = LoadPlanId.From("bnssg");

    [Fact]
    public async Task Replace_ConnectionLostMidway_IsUnreachableAndKeepsAll()
    {
        var (plans, stored) = await OpenAsync();
        await ThrowsAsync(StoreUnavailableReason.Unreachable, async () => await plans.ReplaceAsync(Plan, new(Claims(Many, async n =>
        {
            if (n == Many / 2)
            {
                await EndOthersAsync();
            }
        })), stored.Version));

        await IsAsBeforeAsync(plans, stored);
        await plans.ReplaceAsync(Plan, new(Claims(3)), stored.Version);
    }

    [Fact]
    public async Task Replace_NoRoomMidway_IsFullAndKeepsAll()
    {
        var (plans, stored) = await OpenAsync();
        await Schema.ExecuteAsync(
            """
            CREATE FUNCTION {schema}.full_up() RETURNS trigger LANGUAGE plpgsql AS $hook$
            BEGIN IF NEW.id = 'c35000' THEN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END IF; RETURN NEW; END $hook$;
            CREATE TRIGGER full_up BEFORE INSERT ON {schema}.load_commitment FOR EACH ROW EXECUTE FUNCTION {schema}.full_up();
            """);
        await ThrowsAsync(StoreUnavailableReason.Full, async () => await plans.ReplaceAsync(Plan, new(Claims(Many)), stored.Version));

        await IsAsBeforeAsync(plans, stored);
        await Schema.ExecuteAsync("DROP FUNCTION {schema}.full_up CASCADE");
        await plans.ReplaceAsync(Plan, new(Claims(3)), stored.Version);
    }

    [Fact]
    public async Task Replace_WhileAnotherReplacesThePlan_IsBusyInTheEnd()
    {
        var (plans, stored) = await OpenAsync();
        var impatient = (await Schema.OpenAsync(Duration.FromMilliseconds(30))).LoadPlans;
        await plans.ReplaceAsync(Plan, new(Claims(10, async n =>
        {
            if (n == 5)
            {
                await ThrowsAsync(StoreUnavailableReason.Busy, async () => await impatient.ReplaceAsync(Plan, new(Claims(1)), stored.Version));
                Assert.Equal(stored, await impatient.FindAsync(Plan)); // Readers wait for nobody.
                await impatient.ReplaceAsync(LoadPlanId.From("other"), new(Claims(1)), 0);
            }
        })), stored.Version);

        Assert.Equal(10, (await plans.FindAsync(Plan))!.Commitments);
    }

    [Fact]
    public async Task Read_ConnectionLostMidway_IsUnreachableAndTheNextTryWorks()
    {
        var (plans, stored) = await OpenAsync();
        await plans.ReplaceAsync(Plan, new(Claims(Many)), stored.Version);
        await ThrowsAsync(StoreUnavailableReason.Unreachable, async () =>
        {
            await foreach (var row in plans.ReadCommitmentsAsync())
            {
                if (row.Id.Value == "c0")
                {
                    await EndOthersAsync();
                }
            }
        });

        Assert.Equal(Many, await plans.ReadCommitmentsAsync().CountAsync());
    }

    [Fact]
    public async Task Replace_ByARoleThatMayOnlyWriteRows_Works()
    {
        var (plans, stored) = await OpenAsync();
        var role = $"writer_{Schema.Name}";
        await Schema.ExecuteAsAsync("postgres", $"CREATE ROLE \"{role}\" LOGIN; {PostgresStore.GrantScript(Schema.Name, role, PostgresAccess.Application)}");
        await using (var writing = await PostgresStore.OpenAsync(new PostgresStoreOptions { ConnectionString = $"{Schema.ConnectionString};Username={role};Pooling=false", Schema = Schema.Name }))
        {
            var replaced = await writing.LoadPlans.ReplaceAsync(Plan, new(Claims(10)), stored.Version);
            await writing.LoadPlans.ChangeAsync(Plan, new() { RemoveCommitments = [CommitmentId.From("c0")] }, replaced.Version);
        }

        Assert.Equal(9, await plans.ReadCommitmentsAsync().CountAsync());
        await Schema.ExecuteAsAsync("postgres", $"DROP OWNED BY \"{role}\"; DROP ROLE \"{role}\"");
    }

    private static async IAsyncEnumerable<Commitment> Claims(int count, Func<int, Task>? before = null)
    {
        for (var n = 0; n < count; n++)
        {
            await (before?.Invoke(n) ?? Task.CompletedTask);
            yield return Commitment.Of(CommitmentId.From(FormattableString.Invariant($"c{n}")), InitiativeId.From("stroke"), OrganisationId.Ods("RVJ"), CommitmentSize.Unestimated, team: "Theatres");
        }
    }

    private static async Task ThrowsAsync(StoreUnavailableReason reason, Func<Task> work) =>
        Assert.Equal(reason, (await Assert.ThrowsAsync<StoreUnavailableException>(work)).Reason);

    private static async Task IsAsBeforeAsync(ILoadPlanStore plans, StoredLoadPlan stored)
    {
        Assert.Equal(stored, await plans.FindAsync(Plan));
        Assert.Equal(["c0", "c1"], await plans.ReadCommitmentsAsync().Select(static row => row.Id.Value).ToListAsync());
    }

    private async Task<(ILoadPlanStore Plans, StoredLoadPlan Stored)> OpenAsync()
    {
        var plans = (await Schema.OpenAsync(connection: $"Application Name={Schema.Name}")).LoadPlans;
        return (plans, await plans.ReplaceAsync(Plan, new(Claims(2)), 0));
    }

    /// <summary>Ends every connection of this test's store, as an operator or a broken network does.</summary>
    private Task EndOthersAsync() => Schema.ExecuteAsync(
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = $1", new NpgsqlParameter<string> { TypedValue = Schema.Name });
}
