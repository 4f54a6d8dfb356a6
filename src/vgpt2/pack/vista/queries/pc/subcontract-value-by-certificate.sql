/*
title: Subcontract value of certified vendors by certificate type and job
grain: one certificate type and job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How much subcontract work went to minority and woman owned firms on each job?
  - Current and invoiced subcontract amounts of certified vendors per certificate type and project
  - Certificate type, description, job, job name, number of vendors, current value, invoiced
  - mbe dollars by job
  - did we hit the dbe number on the transit job yet
  - Diversity spend on subs for the agency report
  - Which projects use small business firms, and for what amount?
  - Total what firms holding a disadvantaged or veteran status have under subcontract on each project
  - 'The city''s compliance officer wants participation figures by Friday: dollars committed to and billed by minority, women and veteran owned subs, separated by status and project.'
  - sub $ to certified firms, per project
  - 'Minority and women firms'' subcontracts per status and project name: how many such firms, revised sum, billed so far'
  - wbe/mbe/dvbe particpation by job, committed + billed to date
  - How much of our hired-out work goes to companies officially recognized as minority-run and the like, at every building site?
*/
SELECT PCCertificates.CertificateType, PCCertificateTypes.Description, SLHD.Job,
    JCJM.Description AS JobDescription, COUNT(DISTINCT SLHD.Vendor) AS Vendors, SUM(SLIT.CurCost) AS CurrentValue,
    SUM(SLIT.InvCost) AS Invoiced
FROM PCCertificates WITH (NOLOCK)
JOIN PCCertificateTypes WITH (NOLOCK)
    ON PCCertificates.VendorGroup = PCCertificateTypes.VendorGroup
    AND PCCertificates.CertificateType = PCCertificateTypes.CertificateType
JOIN SLHD WITH (NOLOCK)
    ON PCCertificates.VendorGroup = SLHD.VendorGroup
    AND PCCertificates.Vendor = SLHD.Vendor
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
WHERE SLHD.JCCo = @JCCo
    AND SLHD.Status IN (0, 1, 2)
GROUP BY PCCertificates.CertificateType, PCCertificateTypes.Description, SLHD.Job, JCJM.Description
ORDER BY PCCertificates.CertificateType, SLHD.Job
