/*
title: Salary and benefit updates from HR to payroll that wait in batches not posted, with person, benefit, effective date, owner and days waiting as of a date
grain: one batch entry
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-12-31}
asks:
  - Which raises and benefit changes are stuck on their way from HR to payroll?
  - Batch month and number, owner, date created, person, benefit, effective date, salary amount, days waiting
  - hr updates not posted
  - Three people called about raises that don't show on their checks and I am quite sure that HR ran the update but never finished the batch, please show everything that is sitting in such batches, who made it, for whom it is, and since when
  - raises and benifits stuck in a bacth
  - Good news for staff that never arrived at the pay desk
  - Is Kimura's 31.50 from 12/02/2024 hanging in batch 214?
  - Pay and benefit transfers from HR that payroll hasn't received because nobody finished processing
  - Open enrollment took effect January 1 and employees complain, so show every HR transfer still unprocessed, for which employee and plan, who started it and its age at December 31
  - hr to pr, hung up
  - Longest waiting first, who began the transfer and when, employee, plan name, start date and new pay
  - unpostd hr btchs w sal/ben chgs, emp name n days old
  - Some changes to people's pay and insurance were entered but never went through; whose are they, and how long ago?
*/
SELECT HQBC.Mth, HQBC.BatchId, HQBC.CreatedBy, HQBC.DateCreated, DATEDIFF(DAY, HQBC.DateCreated, @AsOf) AS DaysWaiting,
    HQBC.Status, HRRM.LastName, HRRM.FirstName, HRBB.BenefitCode, HRBC.Description AS BenefitName, HRBB.EffectiveDate,
    HRBB.SalaryAmt
FROM HQBC WITH (NOLOCK)
JOIN HRBB WITH (NOLOCK)
    ON HQBC.Co = HRBB.Co
    AND HQBC.Mth = HRBB.Mth
    AND HQBC.BatchId = HRBB.BatchId
JOIN HRRM WITH (NOLOCK)
    ON HRBB.Co = HRRM.HRCo
    AND HRBB.HRRef = HRRM.HRRef
LEFT JOIN HRBC WITH (NOLOCK)
    ON HRBB.Co = HRBC.HRCo
    AND HRBB.BenefitCode = HRBC.BenefitCode
WHERE HQBC.Co = @HRCo
    AND HQBC.Status < 5
    AND HQBC.DateCreated <= @AsOf
ORDER BY DaysWaiting DESC, HQBC.Mth, HQBC.BatchId, HRRM.LastName
