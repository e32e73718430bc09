namespace Transformation.Framework.Benchmarks.Load.Contestants;

/// <summary>A query that leaves its result in a table of DuckDB's own, as the library leaves it in a cube: reading the rows out is not timed.</summary>
internal sealed class DuckDbQuery : LoadContestant
{
    private readonly DuckDbStore store;
    private readonly LoadGrouping grouping;
    private readonly string settings;
    private readonly string sql;
    private readonly bool isRunning;

    private DuckDbQuery(string name, DuckDbStore store, LoadGrouping grouping, string settings, string sql, bool isRunning)
        : base(name)
    {
        (this.store, this.grouping, this.settings, this.sql, this.isRunning) = (store, grouping, settings, sql, isRunning);
    }

    /// <summary>The library's own idea in SQL: what starts and what ends, by month, then a running sum.</summary>
    /// <param name="store">Where the claims are.</param>
    /// <param name="grouping">By what.</param>
    /// <param name="form">How.</param>
    public static DuckDbQuery Prefix(DuckDbStore store, LoadGrouping grouping, DuckDbForm form)
    {
        if (form.IsMadeForMonths)
        {
            store.MakeMonthTable();
        }

        return new(form.Name, store, grouping, form.Settings, Prefix(grouping.Column, form), isRunning: true);
    }

    /// <summary>What an analyst writes: every claim joined with every month that it overlaps.</summary>
    public static DuckDbQuery Overlap(DuckDbStore store, LoadGrouping grouping) => new(
        "DuckDB, analyst's SQL (join on overlap)",
        store,
        grouping,
        DuckDbForm.DefaultSettings,
        $"""
        CREATE OR REPLACE TEMP TABLE result AS
        SELECT {grouping.Column} AS cell, month, sum(rate::BIGINT * (least(claim.end_day, month.end_day) - greatest(first_day, start_day))) AS load, 0 AS level
        FROM claim JOIN month ON first_day < month.end_day AND claim.end_day > start_day
        GROUP BY ALL
        """,
        isRunning: false);

    public override void Run()
    {
        store.Execute(settings);
        store.Execute(sql);
    }

    public override long[] Result()
    {
        var sums = new long[grouping.Cells * BenchmarkRange.Months];
        var levels = new long?[sums.Length];
        foreach (var (cell, month, load, level) in store.Results("result"))
        {
            (sums[(cell * BenchmarkRange.Months) + month], levels[(cell * BenchmarkRange.Months) + month]) = (load, level);
        }

        // The running form has no row for a month in which nothing starts or ends: what went on before it goes on.
        for (var i = 0; isRunning && i < sums.Length; i++)
        {
            var month = i % BenchmarkRange.Months;
            if (levels[i] is null)
            {
                levels[i] = month == 0 ? 0 : levels[i - 1];
                sums[i] = levels[i]!.Value * (BenchmarkRange.MonthStarts[month + 1] - BenchmarkRange.MonthStarts[month]);
            }
        }

        return sums;
    }

    private static string Prefix(string cell, DuckDbForm form)
    {
        var (from, started, startedLeft) = form.IsMadeForMonths ? ("claim_by_month", "from_month", "from_left") : ("claim JOIN day ON day = first_day", "month", "days_left");
        var (to, ended, endedLeft) = form.IsMadeForMonths ? ("claim_by_month", "end_month", "end_left") : ("claim JOIN day ON day = end_day", "month", "days_left");
        return $"""
            CREATE OR REPLACE TEMP TABLE result AS
            WITH started AS (SELECT {cell} AS cell, {started} AS month, sum(rate::{form.Number} * {startedLeft}) AS load, sum(rate::{form.Number}) AS rate FROM {from} GROUP BY {cell}, {started}),
                ended AS (SELECT {cell} AS cell, {ended} AS month, -sum(rate::{form.Number} * {endedLeft}) AS load, -sum(rate::{form.Number}) AS rate FROM {to} GROUP BY {cell}, {ended}),
                changed AS (SELECT cell, month, sum(load) AS load, sum(rate) AS rate FROM (FROM started UNION ALL FROM ended) GROUP BY cell, month),
                running AS (SELECT cell, month, load, rate, sum(rate) OVER (PARTITION BY cell ORDER BY month) AS level FROM changed)
            SELECT cell, month, load + ((level - rate) * days) AS load, level FROM running JOIN month USING (month)
            """;
    }
}
