/*
title: Tax codes of a company's tax group that no active vendor or customer, open job, open contract or multilevel code carries
grain: one tax code
level: advanced
parameters:
  HQCo: {type: bCompany, example: 1}
asks:
  - Which tax codes of our company are on no active master record at all?
  - Unused tax codes with rates, component links considered
  - Every county in three states was loaded by the consultant in 2016, and the clerks scroll for ages. For the tax group of company 1, which ones are on no active supplier or customer, no running site or contract and are not part of a combined code either? I want description, old and new rate and the effective date.
  - dead tax codes
  - taxcodes nobody uses no more
  - can we drop CA-ALAM and WA-KING or does a job or customer still have them
  - Tax group, code, description, multilevel flag, rates, effective date, where no reference exists.
  - Jurisdictions no live vendor, client, job or contract, nor combined tax, refers to any more
  - Consultant loaded every county in three states and clerks pick wrong; before the july 1 rate update we will drop those nothing live points to, with rates and effective day
  - old counties still in the tax list
  - Tax list number, code with its name, combined or not, former and present rate, since when, only those nothing live carries
  - tx cds w/ zero refs - vndr/cust/opn job/contr/ML link
  - Which of the sales taxes in our list could be removed because we neither buy nor build there any more?
*/
SELECT HQTX.TaxGroup, HQTX.TaxCode, HQTX.Description, HQTX.MultiLevel, HQTX.OldRate, HQTX.NewRate, HQTX.EffectiveDate
FROM HQCO WITH (NOLOCK)
JOIN HQTX WITH (NOLOCK)
    ON HQCO.TaxGroup = HQTX.TaxGroup
WHERE HQCO.HQCo = @HQCo
    AND NOT EXISTS (
        SELECT 1
        FROM HQTL WITH (NOLOCK)
        WHERE HQTL.TaxGroup = HQTX.TaxGroup
            AND HQTL.TaxLink = HQTX.TaxCode
    )
    AND NOT EXISTS (
        SELECT 1
        FROM APVM WITH (NOLOCK)
        WHERE APVM.TaxGroup = HQTX.TaxGroup
            AND APVM.TaxCode = HQTX.TaxCode
            AND APVM.ActiveYN = 'Y'
    )
    AND NOT EXISTS (
        SELECT 1
        FROM ARCM WITH (NOLOCK)
        WHERE ARCM.TaxGroup = HQTX.TaxGroup
            AND ARCM.TaxCode = HQTX.TaxCode
            AND ARCM.Status = 'A'
    )
    AND NOT EXISTS (
        SELECT 1
        FROM JCJM WITH (NOLOCK)
        WHERE JCJM.JCCo = HQCO.HQCo
            AND JCJM.TaxGroup = HQTX.TaxGroup
            AND JCJM.TaxCode = HQTX.TaxCode
            AND JCJM.JobStatus = 1
    )
    AND NOT EXISTS (
        SELECT 1
        FROM JCCM WITH (NOLOCK)
        WHERE JCCM.JCCo = HQCO.HQCo
            AND JCCM.TaxGroup = HQTX.TaxGroup
            AND JCCM.TaxCode = HQTX.TaxCode
            AND JCCM.ContractStatus = 1
    )
ORDER BY HQTX.TaxCode
