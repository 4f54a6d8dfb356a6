/*
title: Forms that show the data of a view, standard and custom, with module, form type, batch form flag and whether attachments are allowed
grain: one form
level: basic
parameters:
  View: {type: varchar(60), example: "PREH"}
asks:
  - On which screens do I see the data of this view?
  - Form, title, module, type, batch process flag, attachments allowed, for one underlying view
  - forms on a view
  - I am writing a report over employee data and want to point the users to the screens where the same records can be seen and corrected, so which forms, ours included, sit on top of it, and can one attach papers there
  - wich forms use this veiw as there source
  - Where would I look at these records by hand?
  - Is the employee master behind 3 forms or more, and may I attach a W-4 in PR Employees?
  - Which programs, ours or delivered, sit on the employee master data?
  - Users of my new payroll report will want to fix errors, so which programs display those same employee records, in what module, are they for batch entry, and do they take scanned papers?
  - screens built on employee data
  - Module, screen title, kind of screen, batch screen or not, attachments permitted or not, custom or standard, for one data source
  - forms w/ this recordsource, attch allowed?
  - Where in the software do I open up the same worker information that my report reads?
*/
SELECT DDFHShared.Form, DDFHShared.Title, DDFHShared.Mod, DDFHShared.FormType, DDFHShared.ViewName,
    DDFHShared.BatchProcessForm, DDFHShared.AllowAttachments, DDFHShared.Custom
FROM DDFHShared WITH (NOLOCK)
WHERE DDFHShared.ViewName = @View
ORDER BY DDFHShared.Mod, DDFHShared.Title
