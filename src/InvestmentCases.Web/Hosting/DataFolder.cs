namespace InvestmentCases.Web.Hosting;

/// <summary>Where the program keeps its database, attachments and logs: the setting Data:Folder, else App_Data beside the project.</summary>
public static class DataFolder
{
    public static string Of(IConfiguration settings, IHostEnvironment environment)
    {
        var folder = Path.GetFullPath(settings["Data:Folder"] is { Length: > 0 } set ? set : "App_Data", environment.ContentRootPath);
        Directory.CreateDirectory(folder);
        return folder;
    }
}
