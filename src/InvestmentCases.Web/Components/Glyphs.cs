namespace InvestmentCases.Web.Components;

/// <summary>The drawings of the program's icons, 20 × 20, drawn with a line; shown by <see cref="Glyph"/>.</summary>
public static class Glyphs
{
    public const string Administration = """<path d="M3 6h8M15 6h2M3 14h2M9 14h8"/><circle cx="13" cy="6" r="2"/><circle cx="7" cy="14" r="2"/>""";
    public const string Calendar = """<path d="M4 5h12v12H4zM4 9h12M8 3v4M12 3v4"/>""";
    public const string Cases = """<path d="M5 3h7l4 4v10H5zM12 3v4h4M8 11h5M8 14h5"/>""";
    public const string Check = """<path d="M4 10.5l4 4 8-9"/>""";
    public const string Close = """<path d="M5 5l10 10M15 5L5 15"/>""";
    public const string Columns = """<path d="M4 4h12v12H4zM8 4v12M12 4v12"/>""";
    public const string Copy = """<path d="M7 7h9v10H7zM13 7V3H4v10h3"/>""";
    public const string Down = """<path d="M6 8l4 4 4-4"/>""";
    public const string Download = """<path d="M10 4v10M6 10l4 4 4-4M4 17h12"/>""";
    public const string Drag = """<path d="M7 5h.01M13 5h.01M7 10h.01M13 10h.01M7 15h.01M13 15h.01"/>""";
    public const string Funds = """<ellipse cx="10" cy="5" rx="6" ry="2.4"/><path d="M4 5v10c0 1.3 2.7 2.4 6 2.4s6-1.1 6-2.4V5M4 10c0 1.3 2.7 2.4 6 2.4s6-1.1 6-2.4"/>""";
    public const string Help = """<circle cx="10" cy="10" r="7.5"/><path d="M8 8a2 2 0 1 1 2.6 1.9c-.5.2-.6.6-.6 1.1M10 13.6v.1"/>""";
    public const string Home = """<path d="M3 9l7-6 7 6v8h-5v-5H8v5H3z"/>""";
    public const string Language = """<circle cx="10" cy="10" r="7.5"/><path d="M2.5 10h15M10 2.5c-5 5-5 10 0 15M10 2.5c5 5 5 10 0 15"/>""";
    public const string Left = """<path d="M12 5l-5 5 5 5"/>""";
    public const string Lock = """<path d="M5 9h10v8H5zM7 9V6a3 3 0 0 1 6 0v3"/>""";
    public const string Meetings = """<path d="M3 16h14M4 12h12M6 12V8M14 12V8M5 8h10"/>""";
    public const string Menu = """<path d="M3 6h14M3 10h14M3 14h14"/>""";
    public const string Minus = """<path d="M4 10h12"/>""";
    public const string Moon = """<path d="M16 12A7 7 0 1 1 8 4a5.5 5.5 0 0 0 8 8z"/>""";
    public const string More = """<path d="M4.5 10h.01M10 10h.01M15.5 10h.01"/>""";
    public const string Pencil = """<path d="M4 16l1-4 8-8 3 3-8 8zM11 6l3 3"/>""";
    public const string Plus = """<path d="M10 4v12M4 10h12"/>""";
    public const string Portfolio = """<path d="M3 17V3M3 17h14M7 13V9M11 13V6M15 13v-3"/>""";
    public const string Print = """<path d="M6 7V3h8v4M5 14H3V7h14v7h-2M6 12h8v5H6z"/>""";
    public const string Redo = """<path d="M13 5l3.500 3.500L13 12M16 8.500H8a4 4 0 0 0 0 8h3"/>""";
    public const string Relapse = """<path d="M5 6a6 6 0 1 1-1 6M5 2v4h4"/>""";
    public const string Right = """<path d="M8 5l5 5-5 5"/>""";
    public const string Search = """<circle cx="9" cy="9" r="5.5"/><path d="M13 13l4 4"/>""";
    public const string Trash = """<path d="M4 6h12M8 6V4h4v2M6 6l1 11h6l1-11"/>""";
    public const string Undo = """<path d="M7 5L3.500 8.500 7 12M4 8.500h8a4 4 0 0 1 0 8H9"/>""";
    public const string Up = """<path d="M6 12l4-4 4 4"/>""";
    public const string Upload = """<path d="M10 14V4M6 8l4-4 4 4M4 17h12"/>""";
}
