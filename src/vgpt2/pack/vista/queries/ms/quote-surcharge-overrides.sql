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
  - Live offers that fix their own fuel or other add-on instead of the normal table
  - Diesel adders rise on July 1 and some deals won't follow, so list for me every running offer having its own add-on figure, for what buyer or project, and when it lapses
  - sweetheart fuel adders in live offers
  - Live offers with the account's or job's name, which surcharge in words, plant, product, special rate, minimum, who quoted, last day
  - qts w own surchg rt, actv
  - To which customers did we promise a special extra charge for fuel that isn't the usual one?
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
