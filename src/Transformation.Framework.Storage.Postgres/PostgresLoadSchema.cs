using System.Collections.Immutable;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>The tables of load plans, as they were made first; <c>{schema}</c> stands for the quoted schema.</summary>
internal static class PostgresLoadSchema
{
    /// <summary>Tables that an application reads, adds rows to and deletes rows from; of <c>load_plan</c> it changes rows too.</summary>
    internal static readonly ImmutableArray<string> Tables = ["load_plan", "load_unit", "load_initiative", "load_commitment", "load_impact", "load_capacity"];

    /// <summary>Views that people read.</summary>
    internal static readonly ImmutableArray<string> Views = ["load_commitments", "load_impacts", "load_capacity_lines"];

    /// <summary>A sequence that an application takes numbers from.</summary>
    internal static readonly ImmutableArray<string> Sequences = ["load_set"];

    internal const string Version1 =
        """
        -- A load plan, and which set of rows it consists of. Replacing a plan writes a new set beside the old one, which readers keep until the commit.
        CREATE SEQUENCE {schema}.load_set;
        CREATE TABLE {schema}.load_plan (
            plan text COLLATE "C" PRIMARY KEY,
            set_id bigint NOT NULL UNIQUE,
            version bigint NOT NULL CHECK (version > 0),
            commitments bigint NOT NULL CHECK (commitments >= 0),
            impacts bigint NOT NULL CHECK (impacts >= 0),
            capacity_lines bigint NOT NULL CHECK (capacity_lines >= 0)
        );

        -- What the rows of a set name over and over, once each: who is asked, and by which initiative. A team may be longer than an index takes, so that the application, which holds the plan's lock, sees
        -- to it that nothing stands twice.
        CREATE TABLE {schema}.load_unit (
            set_id bigint NOT NULL REFERENCES {schema}.load_plan (set_id) DEFERRABLE INITIALLY DEFERRED,
            number integer NOT NULL,
            organisation text COLLATE "C" NOT NULL,
            team text COLLATE "C",
            cohort text COLLATE "C",
            PRIMARY KEY (set_id, number)
        );
        CREATE INDEX load_unit_organisation ON {schema}.load_unit (set_id, organisation);
        CREATE TABLE {schema}.load_initiative (
            set_id bigint NOT NULL REFERENCES {schema}.load_plan (set_id) DEFERRABLE INITIALLY DEFERRED,
            number integer NOT NULL,
            initiative text COLLATE "C" NOT NULL,
            PRIMARY KEY (set_id, number),
            UNIQUE (set_id, initiative)
        );

        -- Rows by the million: no foreign keys, which would look up every row; what they refer to is written and deleted with them. Numbers first, texts last: rows have no gaps then.
        -- A commitment is of whole-time equivalents, or of days a month of so many people, or not estimated.
        CREATE TABLE {schema}.load_commitment (
            set_id bigint NOT NULL,
            initiative integer NOT NULL,
            unit integer NOT NULL,
            from_day date,
            to_day date,
            wte_thousandths integer,
            people integer,
            least_days_thousandths integer,
            most_days_thousandths integer,
            week_minutes smallint,
            week_days smallint,
            synthetic boolean,
            id text COLLATE "C" NOT NULL,
            source text COLLATE "C",
            PRIMARY KEY (set_id, id),
            CHECK (wte_thousandths IS NULL OR people IS NULL)
        );
        CREATE INDEX load_commitment_initiative ON {schema}.load_commitment (set_id, initiative);
        CREATE INDEX load_commitment_unit ON {schema}.load_commitment (set_id, unit);

        -- An impact is of hours of each of so many people, or of a judged intensity (1 low, 2 medium, 3 high), or not estimated.
        CREATE TABLE {schema}.load_impact (
            set_id bigint NOT NULL,
            milliseconds_each bigint,
            initiative integer NOT NULL,
            unit integer NOT NULL,
            from_day date,
            to_day date,
            people integer,
            intensity smallint,
            synthetic boolean,
            id text COLLATE "C" NOT NULL,
            source text COLLATE "C",
            PRIMARY KEY (set_id, id),
            CHECK (milliseconds_each IS NULL OR intensity IS NULL)
        );
        CREATE INDEX load_impact_initiative ON {schema}.load_impact (set_id, initiative);
        CREATE INDEX load_impact_unit ON {schema}.load_impact (set_id, unit);

        CREATE TABLE {schema}.load_capacity (
            set_id bigint NOT NULL,
            unit integer NOT NULL,
            from_day date NOT NULL,
            wte_thousandths integer NOT NULL,
            week_minutes smallint NOT NULL,
            week_days smallint NOT NULL,
            synthetic boolean,
            source text COLLATE "C",
            PRIMARY KEY (set_id, unit, from_day)
        );

        -- For people who ask in SQL: the same rows with everything spelt out. Days are null where open, sizes where they do not apply.
        CREATE VIEW {schema}.load_commitments AS
        SELECT p.plan, c.id, i.initiative, u.organisation, u.team, c.from_day, c.to_day,
            c.wte_thousandths / 1000.0 AS wte,
            c.people, c.least_days_thousandths / 1000.0 AS least_days_a_month, c.most_days_thousandths / 1000.0 AS most_days_a_month,
            c.week_minutes / 60.0 AS week_hours, c.week_days,
            c.wte_thousandths IS NULL AND c.people IS NULL AS is_unestimated,
            c.source, c.synthetic
        FROM {schema}.load_plan p
        JOIN {schema}.load_commitment c ON c.set_id = p.set_id
        JOIN {schema}.load_unit u ON u.set_id = c.set_id AND u.number = c.unit
        JOIN {schema}.load_initiative i ON i.set_id = c.set_id AND i.number = c.initiative;

        CREATE VIEW {schema}.load_impacts AS
        SELECT p.plan, c.id, i.initiative, u.organisation, u.team, u.cohort, c.from_day, c.to_day,
            c.people, c.milliseconds_each / 3600000.0 AS hours_each, c.intensity,
            c.milliseconds_each IS NULL AND c.intensity IS NULL AS is_unestimated,
            c.source, c.synthetic
        FROM {schema}.load_plan p
        JOIN {schema}.load_impact c ON c.set_id = p.set_id
        JOIN {schema}.load_unit u ON u.set_id = c.set_id AND u.number = c.unit
        JOIN {schema}.load_initiative i ON i.set_id = c.set_id AND i.number = c.initiative;

        CREATE VIEW {schema}.load_capacity_lines AS
        SELECT p.plan, u.organisation, u.team, c.from_day, c.wte_thousandths / 1000.0 AS wte, c.week_minutes / 60.0 AS week_hours, c.week_days, c.source, c.synthetic
        FROM {schema}.load_plan p
        JOIN {schema}.load_capacity c ON c.set_id = p.set_id
        JOIN {schema}.load_unit u ON u.set_id = c.set_id AND u.number = c.unit;

        -- What is committed on a day. Whole-time equivalents of different contract weeks are different amounts of time, so that each week is a line of its own; what nobody has estimated is counted, not left out.
        CREATE FUNCTION {schema}.load_on(day date)
        RETURNS TABLE (
            plan text, organisation text, initiative text, week_hours numeric, week_days smallint,
            wte numeric, least_days_a_month numeric, most_days_a_month numeric, commitments bigint, unestimated bigint)
        LANGUAGE sql STABLE PARALLEL SAFE AS $function$
            SELECT c.plan, c.organisation, c.initiative, c.week_hours, c.week_days,
                coalesce(sum(c.wte), 0), coalesce(sum(c.people * c.least_days_a_month), 0), coalesce(sum(c.people * c.most_days_a_month), 0),
                count(*), count(*) FILTER (WHERE c.is_unestimated)
            FROM {schema}.load_commitments c
            WHERE (c.from_day IS NULL OR c.from_day <= load_on.day) AND (c.to_day IS NULL OR c.to_day >= load_on.day)
            GROUP BY c.plan, c.organisation, c.initiative, c.week_hours, c.week_days
        $function$;
        """;
}
