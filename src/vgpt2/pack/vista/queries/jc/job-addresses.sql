/*
title: Job site addresses of open jobs
grain: one job
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - What are the addresses of our job sites?
  - Open jobs with site address and phone
  - job addresses
  - Open jobs with shipping address, city, state, zip and job phone.
  - where are all our sites at
  - Where each running project is located, street, town, zip and telephone
  - OSHA and the fire marshal both want a directory of our active locations before Friday, with street, city, state, postal code and the trailer's telephone
  - where to send the trucks
  - Project name next to street, city, state, zip and site telephone, ordered by number
  - ship to addr n phone for all opn jobs, 4 the delivery guys
  - At what places are we building right now, and how can somebody reach the people there?
*/
SELECT JCJM.Job, JCJM.Description, JCJM.ShipAddress, JCJM.ShipCity, JCJM.ShipState, JCJM.ShipZip, JCJM.JobPhone
FROM JCJM WITH (NOLOCK)
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
ORDER BY JCJM.Job
