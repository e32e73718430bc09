namespace Transformation.Framework.Storage.Sqlite;

/// <summary>The tables of load plans.</summary>
internal static class SqliteLoadSchema
{
    /// <summary>They came with version 3.</summary>
    internal const string Version3 =
        """
        -- One row for each load plan. The numbers of rows are kept with it, so that nobody has to count a million of them.
        CREATE TABLE load_plan (
            number INTEGER PRIMARY KEY,
            plan TEXT NOT NULL UNIQUE,
            version INTEGER NOT NULL CHECK (version > 0),
            commitments INTEGER NOT NULL CHECK (commitments >= 0),
            impacts INTEGER NOT NULL CHECK (impacts >= 0),
            capacity_lines INTEGER NOT NULL CHECK (capacity_lines >= 0)
        ) STRICT;

        -- What the rows of a plan name again and again stands once, under a number within the plan; so that it goes with the plan.
        CREATE TABLE load_initiative (
            plan INTEGER NOT NULL REFERENCES load_plan (number),
            number INTEGER NOT NULL,
            initiative TEXT NOT NULL,
            PRIMARY KEY (plan, number),
            UNIQUE (plan, initiative)
        ) STRICT, WITHOUT ROWID;

        -- Who is asked, or on whom a change lands. An organisation is written with its scheme: ods:RVJ. No team and no cohort are NULL.
        CREATE TABLE load_unit (
            plan INTEGER NOT NULL REFERENCES load_plan (number),
            number INTEGER NOT NULL,
            organisation TEXT NOT NULL,
            team TEXT CHECK (team <> ''),
            cohort TEXT CHECK (cohort <> ''),
            PRIMARY KEY (plan, number)
        ) STRICT, WITHOUT ROWID;

        CREATE UNIQUE INDEX load_unit_once ON load_unit (plan, organisation, ifnull(team, ''), ifnull(cohort, ''));

        -- Where rows come from.
        CREATE TABLE load_provenance (
            plan INTEGER NOT NULL REFERENCES load_plan (number),
            number INTEGER NOT NULL,
            source TEXT CHECK (source <> ''),
            is_synthetic INTEGER NOT NULL CHECK (is_synthetic IN (0, 1)),
            PRIMARY KEY (plan, number)
        ) STRICT, WITHOUT ROWID;

        CREATE UNIQUE INDEX load_provenance_once ON load_provenance (plan, is_synthetic, ifnull(source, ''));

        -- A commitment is of whole-time equivalents (thousandths and week), of a release (people, thousandths of days a month, and week), or not estimated (none of them).
        -- A day is a number that reads as the date, 20260401; NULL is an open end. A week is that of the contract, in minutes over days.
        CREATE TABLE load_commitment (
            plan INTEGER NOT NULL,
            id TEXT NOT NULL,
            initiative INTEGER NOT NULL,
            unit INTEGER NOT NULL,
            from_day INTEGER,
            to_day INTEGER,
            wte_thousandths INTEGER,
            people INTEGER,
            least_days_thousandths INTEGER,
            most_days_thousandths INTEGER,
            week_minutes INTEGER,
            week_days INTEGER,
            provenance INTEGER,
            PRIMARY KEY (plan, id),
            FOREIGN KEY (plan, initiative) REFERENCES load_initiative (plan, number),
            FOREIGN KEY (plan, unit) REFERENCES load_unit (plan, number),
            FOREIGN KEY (plan, provenance) REFERENCES load_provenance (plan, number)
        ) STRICT, WITHOUT ROWID;

        -- A change impact is in hours (people and milliseconds of each), judged (intensity, 1 low to 3 high, perhaps people), or not estimated (none of them).
        CREATE TABLE load_impact (
            plan INTEGER NOT NULL,
            id TEXT NOT NULL,
            initiative INTEGER NOT NULL,
            unit INTEGER NOT NULL,
            from_day INTEGER,
            to_day INTEGER,
            people INTEGER,
            milliseconds_each INTEGER,
            intensity INTEGER,
            provenance INTEGER,
            PRIMARY KEY (plan, id),
            FOREIGN KEY (plan, initiative) REFERENCES load_initiative (plan, number),
            FOREIGN KEY (plan, unit) REFERENCES load_unit (plan, number),
            FOREIGN KEY (plan, provenance) REFERENCES load_provenance (plan, number)
        ) STRICT, WITHOUT ROWID;

        -- From a day on, an organisation (a unit without a team) or a team has so much for change.
        CREATE TABLE load_capacity (
            plan INTEGER NOT NULL,
            unit INTEGER NOT NULL,
            from_day INTEGER NOT NULL,
            wte_thousandths INTEGER NOT NULL,
            week_minutes INTEGER NOT NULL,
            week_days INTEGER NOT NULL,
            provenance INTEGER,
            PRIMARY KEY (plan, unit, from_day),
            FOREIGN KEY (plan, unit) REFERENCES load_unit (plan, number),
            FOREIGN KEY (plan, provenance) REFERENCES load_provenance (plan, number)
        ) STRICT, WITHOUT ROWID;

        -- For people who ask in SQL: the same rows with everything spelt out. Days are dates as text, NULL where open; sizes are NULL where they do not apply.
        CREATE VIEW load_commitments AS
        SELECT p.plan, c.id, i.initiative, u.organisation, u.team,
            iif(c.from_day IS NULL, NULL, format('%04d-%02d-%02d', c.from_day / 10000, c.from_day / 100 % 100, c.from_day % 100)) AS from_day,
            iif(c.to_day IS NULL, NULL, format('%04d-%02d-%02d', c.to_day / 10000, c.to_day / 100 % 100, c.to_day % 100)) AS to_day,
            c.wte_thousandths / 1000.0 AS wte,
            c.people, c.least_days_thousandths / 1000.0 AS least_days_a_month, c.most_days_thousandths / 1000.0 AS most_days_a_month,
            c.week_minutes / 60.0 AS week_hours, c.week_days,
            c.wte_thousandths IS NULL AND c.people IS NULL AS is_unestimated,
            s.source, s.is_synthetic
        FROM load_plan AS p
        JOIN load_commitment AS c ON c.plan = p.number
        JOIN load_unit AS u ON u.plan = c.plan AND u.number = c.unit
        JOIN load_initiative AS i ON i.plan = c.plan AND i.number = c.initiative
        LEFT JOIN load_provenance AS s ON s.plan = c.plan AND s.number = c.provenance;

        CREATE VIEW load_impacts AS
        SELECT p.plan, c.id, i.initiative, u.organisation, u.team, u.cohort,
            iif(c.from_day IS NULL, NULL, format('%04d-%02d-%02d', c.from_day / 10000, c.from_day / 100 % 100, c.from_day % 100)) AS from_day,
            iif(c.to_day IS NULL, NULL, format('%04d-%02d-%02d', c.to_day / 10000, c.to_day / 100 % 100, c.to_day % 100)) AS to_day,
            c.people, c.milliseconds_each / 3600000.0 AS hours_each, c.intensity,
            c.milliseconds_each IS NULL AND c.intensity IS NULL AS is_unestimated,
            s.source, s.is_synthetic
        FROM load_plan AS p
        JOIN load_impact AS c ON c.plan = p.number
        JOIN load_unit AS u ON u.plan = c.plan AND u.number = c.unit
        JOIN load_initiative AS i ON i.plan = c.plan AND i.number = c.initiative
        LEFT JOIN load_provenance AS s ON s.plan = c.plan AND s.number = c.provenance;

        CREATE VIEW load_capacity_lines AS
        SELECT p.plan, u.organisation, u.team,
            iif(c.from_day IS NULL, NULL, format('%04d-%02d-%02d', c.from_day / 10000, c.from_day / 100 % 100, c.from_day % 100)) AS from_day,
            c.wte_thousandths / 1000.0 AS wte, c.week_minutes / 60.0 AS week_hours, c.week_days,
            s.source, s.is_synthetic
        FROM load_plan AS p
        JOIN load_capacity AS c ON c.plan = p.number
        JOIN load_unit AS u ON u.plan = c.plan AND u.number = c.unit
        LEFT JOIN load_provenance AS s ON s.plan = c.plan AND s.number = c.provenance;
        """;
}
