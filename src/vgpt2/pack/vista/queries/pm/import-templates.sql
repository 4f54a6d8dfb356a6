/*
title: Estimate import templates with import routine, file type, default contract and default firm
grain: one import template
level: basic
parameters: {}
asks:
  - Which templates do we have for bringing an estimate into a project?
  - Template, description, import routine, file type, delimiter, default contract, default firm
  - estimate import templates
  - Is the HCSS one from 2022 still there, and does it read comma or tab?
  - wat templats can i use to upload an estimte
  - The estimating software was updated over the weekend and the upload of job 1040- broke, and support asks me which of our import definitions it goes through, what file it expects and which routine it calls, all of which I would have to open one by one.
  - Ways to load a takeoff from outside
*/
SELECT PMUT.Template, PMUT.Description, PMUT.ImportRoutine, PMUT.UserRoutine, PMUT.FileType, PMUT.Delimiter,
    PMUT.DefaultContract, PMUT.DefaultFirm
FROM PMUT WITH (NOLOCK)
ORDER BY PMUT.Template
