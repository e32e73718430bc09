[assembly: TestFramework("Transformation.Framework.TestSupport.PostgresTestFramework", "Transformation.Framework.Storage.Postgres.Tests")]
[assembly: NeedsPostgres]
