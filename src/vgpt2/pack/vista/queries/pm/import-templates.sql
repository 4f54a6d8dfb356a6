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
  - What setups exist for loading an outside takeoff into PM?
  - The new estimator uses different software, and IT asks which load definitions we own, their file format, separator and routine, plus the contract and company each fills in.
  - estimate upload setups we have
  - Alphabetical recipes for reading in bid files, tab or comma, which routine runs, what contract and firm get prefilled
  - import tmplts 4 bringing in HeavyBid, csv or tab delimted?
  - When we bring a cost calculation from another program into this one, what predefined recipes can we choose from?
*/
SELECT PMUT.Template, PMUT.Description, PMUT.ImportRoutine, PMUT.UserRoutine, PMUT.FileType, PMUT.Delimiter,
    PMUT.DefaultContract, PMUT.DefaultFirm
FROM PMUT WITH (NOLOCK)
ORDER BY PMUT.Template
