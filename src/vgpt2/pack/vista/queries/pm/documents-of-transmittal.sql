/*
title: Documents sent with a transmittal
grain: one document
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  Transmittal: {type: bDocument, example: '5'}
asks:
  - What did we send with this transmittal?
  - Documents attached to a transmittal
  - transmittal contents
  - For one transmittal list document type, number, description and copies sent.
  - whats in transmittal 5
  - Contents of transmittal 12 on 22-4410
  - Marlow Steel insists the package of May 3 held no shop drawings; before I answer, tell me each piece that went along with number 5, revision and copies included.
  - whats inside xmittal 12
  - 'What lay in package 5, line by line: kind of paper, number, revision, wording, copies, remarks'
  - 'docs on trnsmtl 5 job 1001-, rev + # copies'
  - We mailed a bundle of papers; what exactly was in that bundle, and how many copies of each?
*/
SELECT PMTS.Seq, PMTS.DocType, PMTS.Document, PMTS.Rev, PMTS.DocumentDesc, PMTS.CopiesSent, PMTS.Remarks
FROM PMTS WITH (NOLOCK)
WHERE PMTS.PMCo = @PMCo
    AND PMTS.Project = @Project
    AND PMTS.Transmittal = @Transmittal
ORDER BY PMTS.Seq
