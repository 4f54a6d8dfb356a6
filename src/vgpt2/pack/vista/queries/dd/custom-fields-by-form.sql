/*
title: Number of custom fields by form with module, those required and those with a default
grain: one form
level: intermediate
parameters: {}
asks:
  - How many fields of our own did we add to each screen?
  - Custom field counts per form, with required and defaulted ones
  - The implementation partner prices the migration by the number of added fields, and I don't trust his estimate of nine hundred. Count those we put on for each screen, with the module's name, how many must be filled and how many come with a preset, most first, and I will add them up.
  - custom field count
  - wich forms have the most feilds of our own
  - job master alone should have about 60 and vendors 12, what does the system say
  - Module, module title, form, form title, custom fields, required, with default.
  - Count user-defined boxes per program, including how many are mandatory or prefilled
  - 'Upgrade planning meets Monday: how many user-defined boxes hang on every screen, under which module, how many are compulsory and how many come prefilled?'
  - UD fields per screen, tally
  - Screen title under its module's title, how many fields we added, how many are required, how many have defaults; fullest ahead
  - ud fld cnt by form + req + dflt
  - Which screens have we extended with boxes of our own, and how many on each?
*/
SELECT DDFHShared.Mod, DDMO.Title AS ModuleTitle, DDFIShared.Form, DDFHShared.Title AS FormTitle,
    COUNT(*) AS CustomFields, SUM(CASE WHEN DDFIShared.Req = 'Y' THEN 1 ELSE 0 END) AS RequiredFields,
    SUM(CASE WHEN DDFIShared.DefaultValue <> '' THEN 1 ELSE 0 END) AS FieldsWithDefault
FROM DDFIShared WITH (NOLOCK)
JOIN DDFHShared WITH (NOLOCK)
    ON DDFIShared.Form = DDFHShared.Form
LEFT JOIN DDMO WITH (NOLOCK)
    ON DDFHShared.Mod = DDMO.Mod
WHERE DDFIShared.Status = 'Custom'
GROUP BY DDFHShared.Mod, DDMO.Title, DDFIShared.Form, DDFHShared.Title
ORDER BY CustomFields DESC, DDFHShared.Mod, DDFIShared.Form
