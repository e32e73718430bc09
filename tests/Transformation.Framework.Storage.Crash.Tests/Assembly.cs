[assembly: TestFramework("Transformation.Framework.TestSupport.PostgresTestFramework", "Transformation.Framework.Storage.Crash.Tests")]
