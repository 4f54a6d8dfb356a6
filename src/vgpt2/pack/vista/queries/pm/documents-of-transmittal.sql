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
*/
SELECT PMTS.Seq, PMTS.DocType, PMTS.Document, PMTS.Rev, PMTS.DocumentDesc, PMTS.CopiesSent, PMTS.Remarks
FROM PMTS WITH (NOLOCK)
WHERE PMTS.PMCo = @PMCo
    AND PMTS.Project = @Project
    AND PMTS.Transmittal = @Transmittal
ORDER BY PMTS.Seq
