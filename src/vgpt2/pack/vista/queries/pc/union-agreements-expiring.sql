/*
title: Union agreements of subcontractors on open jobs that expire between two dates
grain: one agreement and subcontract
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which subs on running jobs have a labour contract that ends this summer, in case there is a strike?
  - Work stoppage risk for the second half of the year
  - Expiring union agreements of vendors with open subcontracts, by job
  - expiring union contracts
  - whos gonna walk off in october when there contract is up
  - Expiry, local, agreement name, vendor, subcontract, job, job name
  - Local 150's deal is up May 31, which of our sites have operators from those firms?
  - Which labor deals of our active subs run out between June and December?
  - Picketing shut us down in 2021, so for the ops meeting show any sub under open contract whose agreement with a local lapses before year end, and the projects he's on.
  - sub labor deals up this fall
  - Labor deals lapsing this half year, soonest on top, beside each the local, the sub's name, his open agreement and job name
  - CBAs of subs running out b4 dec 31 + what jobs theyre on (open subs only)
  - Some hired companies have contracts with organized labor that will end soon; who are they and where are they working for us?
*/
SELECT PCUnionContracts.Expiration, PCUnionContracts.LocalNumber, PCUnionContracts.Name AS Agreement, APVM.Vendor,
    APVM.Name, SLHD.SL, SLHD.Job, JCJM.Description AS JobName
FROM PCUnionContracts WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON PCUnionContracts.VendorGroup = APVM.VendorGroup
    AND PCUnionContracts.Vendor = APVM.Vendor
JOIN SLHD WITH (NOLOCK)
    ON APVM.VendorGroup = SLHD.VendorGroup
    AND APVM.Vendor = SLHD.Vendor
JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND PCUnionContracts.Expiration BETWEEN @BeginDate AND @EndDate
ORDER BY PCUnionContracts.Expiration, APVM.Name, SLHD.SL
