/*
title: Surcharge rates agreed on active quotes in place of the general rate, with customer or job, code, location and material
grain: one surcharge override of a quote
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - To whom did we promise a fuel surcharge of their own?
  - Active quotes with surcharge overrides; quote, customer name, job name, surcharge code and description, location, category, material, rate, minimum amount, quoted by, expiry
  - special surcharge deals
  - custmers with there own fuel surchrge rate
  - Ryan Concrete says that on quote 2219 we agreed to 0.50 a ton, is it in the system?
  - I am about to raise the adders for diesel across the board from the 1st and want to know beforehand which offers have their own figure written into them, because those will not follow the new table and their sales people will have to talk to the people concerned.
  - Exceptions promised from the standard extras on a load
*/
SELECT MSQH.Quote, MSQH.QuotedBy, MSQH.ExpDate, ARCM.Name AS CustomerName, JCJM.Description AS JobName,
    MSSurchargeOverrides.SurchargeCode, MSSurchargeCodes.Description AS CodeName, MSSurchargeOverrides.FromLoc,
    MSSurchargeOverrides.Category, MSSurchargeOverrides.Material, MSSurchargeOverrides.TruckType,
    MSSurchargeOverrides.UM, MSSurchargeOverrides.SurchargeRate, MSSurchargeOverrides.MinAmt
FROM MSSurchargeOverrides WITH (NOLOCK)
JOIN MSQH WITH (NOLOCK)
    ON MSSurchargeOverrides.MSCo = MSQH.MSCo
    AND MSSurchargeOverrides.Quote = MSQH.Quote
JOIN MSSurchargeCodes WITH (NOLOCK)
    ON MSSurchargeOverrides.MSCo = MSSurchargeCodes.MSCo
    AND MSSurchargeOverrides.SurchargeCode = MSSurchargeCodes.SurchargeCode
LEFT JOIN ARCM WITH (NOLOCK)
    ON MSQH.CustGroup = ARCM.CustGroup
    AND MSQH.Customer = ARCM.Customer
LEFT JOIN JCJM WITH (NOLOCK)
    ON MSQH.JCCo = JCJM.JCCo
    AND MSQH.Job = JCJM.Job
WHERE MSSurchargeOverrides.MSCo = @MSCo
    AND MSQH.Active = 'Y'
ORDER BY MSQH.Quote, MSSurchargeOverrides.Seq
