/*
title: Active service sites that belong to a job with job name, address and phone
grain: one service site
level: basic
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Which service sites were made for jobs of our own?
  - Site, description, job, job name, street, city, state, phone and default service center for active sites tied to a job
  - job service sites
  - is ther a site for job 24-118 alredy or do i make one
  - Startup work on 24-118 and 24-131 - what are the site codes?
  - Construction calls me every other week to send somebody to a building that is not turned over yet, and before I type the address a third time I want to see which of those places exist with us already, under which code, for which project, and what number to ring at the gate.
  - Places we look after for our own people rather than for outsiders.
*/
SELECT SMServiceSite.ServiceSite, SMServiceSite.Description, SMServiceSite.JCCo, SMServiceSite.Job,
    JCJM.Description AS JobName, SMServiceSite.Address1, SMServiceSite.City, SMServiceSite.State,
    SMServiceSite.Phone, SMServiceSite.DefaultServiceCenter
FROM SMServiceSite WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON SMServiceSite.JCCo = JCJM.JCCo
    AND SMServiceSite.Job = JCJM.Job
WHERE SMServiceSite.SMCo = @SMCo
    AND SMServiceSite.Active = 'Y'
ORDER BY SMServiceSite.Job, SMServiceSite.ServiceSite
