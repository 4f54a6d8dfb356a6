/*
title: Planned trips of technicians with a certificate that will have expired
grain: one trip and certificate
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-07-01}
  EndDate: {type: bDate, example: 2024-07-31}
asks:
  - Are we about to send a man out whose refrigerant card or other certificate has run out?
  - Open trips with certificates of the technician that expire before the trip date, with certificate name and expiry
  - expired cert on trip
  - Micron wont let us in without a valid confined space card, whos sched there in july w/ an expired one
  - "Compliance wants a stop list for July: booked visits whose technician lacks valid papers on the day."
  - Booked, but not allowed to.
  - Trip date, tech name, order, certificate, expired on, days over, for the week of July 8.
  - July visits by mechanics whose license or card will have lapsed by then
  - Micron's safety auditor checks cards at the gate, so for every open July visit list mechanics with a paper that's lapsed by that day, which one, and days over.
  - booked with a dead license or card
  - by planned day, mechanic's last and first name, ticket, the paper in words, when it lapsed and how many days earlier
  - open trips july w/ HR certs exp'd b4 trip dt
  - Are we sending a repair person somewhere although one of his permits is no longer good by that day?
*/
SELECT SMTrip.ScheduledDate, SMTrip.WorkOrder, SMTrip.Trip, SMTrip.Technician, HRRM.LastName, HRRM.FirstName,
    HRRS.Code, HRCM.Description AS CertificateName, HRRS.ExpireDate,
    DATEDIFF(day, HRRS.ExpireDate, SMTrip.ScheduledDate) AS DaysExpired
FROM SMTrip WITH (NOLOCK)
JOIN SMTechnician WITH (NOLOCK)
    ON SMTrip.SMCo = SMTechnician.SMCo
    AND SMTrip.Technician = SMTechnician.Technician
JOIN HRRM WITH (NOLOCK)
    ON SMTechnician.PRCo = HRRM.PRCo
    AND SMTechnician.Employee = HRRM.PREmp
JOIN HRRS WITH (NOLOCK)
    ON HRRM.HRCo = HRRS.HRCo
    AND HRRM.HRRef = HRRS.HRRef
JOIN HRCM WITH (NOLOCK)
    ON HRRS.HRCo = HRCM.HRCo
    AND HRRS.Type = HRCM.Type
    AND HRRS.Code = HRCM.Code
WHERE SMTrip.SMCo = @SMCo
    AND SMTrip.Status = 0
    AND SMTrip.ScheduledDate BETWEEN @BeginDate AND @EndDate
    AND HRRS.ExpireDate < SMTrip.ScheduledDate
ORDER BY SMTrip.ScheduledDate, SMTrip.Technician, HRRS.ExpireDate, HRRS.Code
