/*
title: Default values that forms of a module pass to the parameters of their reports, with form, report, parameter and whether custom
grain: one report parameter of a form
level: intermediate
parameters:
  Mod: {type: char(2), example: "PR"}
asks:
  - Which values does a form hand to the reports that are run from it?
  - Form, form title, report, parameter description, default type and value, custom flag, for a module
  - report defaults from forms
  - When the clerks start the register from the processing form it comes up with the wrong group while from the menu it's right, so there must be a default that the form fills in, please list for the module what each form passes to each of its reports and which of those we changed ourselves
  - what paramters get defualted when a report is run off a form
  - Why does it start with other choices when called from the screen?
  - Does the certified report 1043 get the job from the form, for PR only?
  - For payroll screens, what presets go to each printout's prompts when started there?
  - 'The register starts with a wrong group from the processing screen; the vendor''s support asks for every preset payroll screens hand over: screen, report, prompt, preset, ours or delivered.'
  - screen → report presets, PR
  - screen and its title, report's title, prompt and its wording, sort of preset, value, custom or not
  - form defalts passd to rpt parms mod PR, wrong grp
  - When a printout is launched from an entry screen some answers are filled in already; which ones, for this area of the software?
*/
SELECT DDFHShared.Form, DDFHShared.Title AS FormTitle, RPFDShared.ReportID, RPRTShared.Title AS ReportTitle,
    RPFDShared.ParameterName, RPRPShared.Description, RPFDShared.DefaultType, RPFDShared.ParameterDefault,
    RPFDShared.Custom
FROM RPFDShared WITH (NOLOCK)
JOIN DDFHShared WITH (NOLOCK)
    ON RPFDShared.Form = DDFHShared.Form
JOIN RPRTShared WITH (NOLOCK)
    ON RPFDShared.ReportID = RPRTShared.ReportID
LEFT JOIN RPRPShared WITH (NOLOCK)
    ON RPFDShared.ReportID = RPRPShared.ReportID
    AND RPFDShared.ParameterName = RPRPShared.ParameterName
WHERE DDFHShared.Mod = @Mod
ORDER BY DDFHShared.Form, RPRTShared.Title, RPFDShared.ParameterName
