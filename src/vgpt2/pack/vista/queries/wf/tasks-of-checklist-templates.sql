/*
title: Tasks of active checklist templates with the person assigned, whether the task is required and the report that goes with it
grain: one task of a template
level: intermediate
asks:
  - Which steps do our checklist templates have and who is meant to do them?
  - Template, template description, task, summary, required flag, user, full name, report title for active templates
  - checklist template tasks
  - Before we copy the month end template for the new company I'd like to go through all templates that are in use, task by task, with the name of whoever gets it by default, if it must be done, and which report is attached, because I think half of those names have left
  - tempalte tasks and who there asigned to
  - What is the standard to-do list for close and for hiring, and whose name stands beside each?
  - Does step 7 of MONTHEND still belong to jkeller?
  - standard to-do steps in templates we use, default person and attached printout for each
  - New company opens July 1 and the controller will reuse our month-end template, so go through each one in use, step by step, with the default person by name, must-do flag, and printout.
  - template steps, whose name's on them
  - template by template with its wording, step number, what it is, must or may, the person's full name and the title of the printout with it
  - WF tmplt tsks actv, assgnd + rpt
  - Our recurring office lists are made from a pattern. What does each pattern contain, and who's meant to do what?
*/
SELECT WFTemplates.Template, WFTemplates.Description AS TemplateDescription, WFTemplateTasks.Task,
    WFTemplateTasks.Summary, WFTemplateTasks.IsTaskRequired, WFTemplateTasks.VPName, DDUP.FullName,
    RPRTShared.Title AS ReportTitle
FROM WFTemplates WITH (NOLOCK)
JOIN WFTemplateTasks WITH (NOLOCK)
    ON WFTemplates.Template = WFTemplateTasks.Template
LEFT JOIN DDUP WITH (NOLOCK)
    ON WFTemplateTasks.VPName = DDUP.VPUserName
LEFT JOIN RPRTShared WITH (NOLOCK)
    ON WFTemplateTasks.ReportID = RPRTShared.ReportID
WHERE WFTemplates.IsActive = 'Y'
ORDER BY WFTemplates.Template, WFTemplateTasks.Task
