/*
title: Subcontract changes posted in a later month than their date
grain: one subcontract change
level: basic
parameters:
  SLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which sub changes were dated in one month and only booked in a later one?
  - Subcontract change postings whose date lies before the first day of the posting month, with subcontract, job and amount
  - late sub COs
  - Month, subcontract, job, change number, item, date, posted date, description, amount for January to December 2024
  - At year end a change of 64,000 for the curtain wall that was signed in November hit January and spoiled my forecast, so list all of those that we posted behind their own date and I will talk to the project engineers
  - subcontract chnges backdated before the mnth they posted in
  - Extras to the trades recorded after the fact, 1001-07 say
  - extras for trades dated before the month in which accounting recorded them
  - Our auditor is testing cutoff at year end, so find the 2024 additions to sub agreements that belonged to a prior month by their own date but got booked afterwards.
  - SCOs that hit the wrong month
  - by booking month, the agreement with its title and job, the number, its own date, the day it was really keyed, and the money
  - SCOs w act date before post mth, cutoff chk jan-dec
  - Were changes to our hired firms' deals written into the books a month or more after they happened? Which ones, and how large?
*/
SELECT SLCD.Mth, SLCD.SL, SLHD.Description AS Subcontract, SLHD.Job, SLCD.SLChangeOrder, SLCD.SLItem, SLCD.ActDate,
    SLCD.PostedDate, SLCD.Description, SLCD.ChangeCurCost
FROM SLCD WITH (NOLOCK)
JOIN SLHD WITH (NOLOCK)
    ON SLCD.SLCo = SLHD.SLCo
    AND SLCD.SL = SLHD.SL
WHERE SLCD.SLCo = @SLCo
    AND SLCD.Mth BETWEEN @BeginMth AND @EndMth
    AND SLCD.ActDate < SLCD.Mth
ORDER BY SLCD.Mth, SLCD.SL, SLCD.SLChangeOrder, SLCD.SLItem
