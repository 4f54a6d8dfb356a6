/*
title: Single-level tax codes of a company's tax group without a ledger account
grain: one tax code
level: basic
parameters:
  HQCo: {type: bCompany, example: 1}
asks:
  - Which tax codes have no liability account set up?
  - Codes of the company's tax group that are not made up of others and lack an account, with rates
  - tax codes missing account
  - A billing batch died yesterday because the new city code had been typed in without saying where the liability goes, and since we added a couple of dozen of them in January I would like to know which others will do the same.
  - taxcodes w/o gl acount setup
  - Levies that would not know where to post
  - Was NV-RENO, new in March, finished?
  - Simple taxes with no ledger number to book the liability to
  - A billing run died tuesday as the new city tax had no number in the books; find the others in company 1's list that would fail likewise, leaving out combined ones
  - taxes w/ blank gl
  - Code with its name, former rate, present rate, effective day; only simple ones whose ledger number is blank
  - single lvl tx cds gl acct null, need to fix b4 billing
  - For which sales taxes did someone forget to say where the collected money is recorded?
*/
SELECT HQTX.TaxCode, HQTX.Description, HQTX.OldRate, HQTX.NewRate, HQTX.EffectiveDate
FROM HQCO WITH (NOLOCK)
JOIN HQTX WITH (NOLOCK)
    ON HQCO.TaxGroup = HQTX.TaxGroup
WHERE HQCO.HQCo = @HQCo
    AND HQTX.MultiLevel = 'N'
    AND HQTX.GLAcct IS NULL
ORDER BY HQTX.TaxCode
